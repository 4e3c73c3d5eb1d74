package io.haochaping.connector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.haochaping.connector.api.PlatformAnswer;
import io.haochaping.connector.api.PlatformMessage.Filing;
import io.haochaping.connector.api.PlatformMessage.Service;
import io.haochaping.connector.api.PulledKind;
import io.haochaping.connector.platform.fake.DemoSuperior;

class DemoSuperiorTest {

    @TempDir
    private Path folder;

    @Test
    void showsWhatItReceivedAndRemembersItOverARestart() throws Exception {
        try (DemoSuperior superior = superior()) {
            superior.platform().send("k-1", new Service("P-<b>1", 1, false, null, "转移登记", null, null, null, null, null, null));
        }
        try (DemoSuperior superior = superior()) {
            assertThat(superior.platform().send("k-1", new Filing("P-1", 1, "BA-1", Instant.EPOCH, null))).isInstanceOf(PlatformAnswer.Duplicate.class);
            assertThat(ask(superior, null, null).body()).contains("收到的报送（1）", "转移登记", "P-&lt;b&gt;1/1", "模拟").doesNotContain("<b>");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("demo-platform-received.jsonl")))).isEqualTo("rw-------");
    }

    @Test
    void givesARatingOnRequestOfItsOwnPageAlone() throws Exception {
        try (DemoSuperior superior = superior()) {
            assertThat(ask(superior, "act=rate", "https://elsewhere.example.org").statusCode()).isEqualTo(403);
            assertThat(superior.source("demo").list(PulledKind.RATING, Instant.now().minusSeconds(60), null).items()).isEmpty();
            assertThat(ask(superior, "act=rate", null).statusCode()).isEqualTo(303);
            var listed = superior.source("demo").list(PulledKind.RATING, Instant.now().minusSeconds(60), null).items();
            String rating = listed.get(0).id();
            assertThat(superior.source("demo").rating(rating).review().comment()).isEqualTo("排队");
            try (DemoSuperior restarted = superior()) {
                assertThat(restarted.platform().send("k-1", new Filing("P-1", 1, "BA-1", Instant.EPOCH, rating))).isInstanceOf(PlatformAnswer.Accepted.class);
            }

            assertThat(ask(superior, "mood=FAILS", null).statusCode()).isEqualTo(303);
            assertThat(superior.platform().send("k-2", new Filing("P-1", 1, "BA-1", Instant.EPOCH, null))).isEqualTo(new PlatformAnswer.Unavailable("http-500"));
        }
    }

    private DemoSuperior superior() {
        return new DemoSuperior("province", folder, Clock.systemUTC(), Map.of("writingEvaluation", "排队", "pf", "2"));
    }

    private static HttpResponse<String> ask(DemoSuperior superior, String form, String origin) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(superior.page()));
        if (form != null) {
            request.POST(BodyPublishers.ofString(form));
        }
        if (origin != null) {
            request.header("Origin", origin);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
