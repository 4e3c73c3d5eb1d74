package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.haochaping.HaochapingApplication;
import io.haochaping.channel.SignedClient;
import io.haochaping.connector.platform.fake.DemoSuperior;
import io.haochaping.connector.sms.fake.DemoGateway;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.HttpBrowser;
import io.haochaping.testing.TestH2;
import io.haochaping.testing.TestSettings;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.util.TestPropertyValues.Type;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The demonstration as {@code bin/run} starts it, with all that it brings, and its jobs running by themselves. */
@SpringBootTest(classes = HaochapingApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = {TestSettings.class, DemonstrationStory.Whole.class, TestH2.class})
@Order(Integer.MAX_VALUE - 7)
class DemonstrationStory extends Story {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final Pattern LINK = Pattern.compile("<a href=\"http://localhost:8080(/r/[\\w-]+)\"");

    @LocalServerPort
    private int here;
    @Autowired
    private DemoSuperior superior;
    @Autowired
    private DemoGateway gateway;
    @Autowired
    private JdbcTemplate jdbc;

    /** Nothing left out. */
    static final class Whole implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            new DemoSettings().initialize(context);
            TestPropertyValues.of("HCP_DEMO_PLATFORM=true", "HCP_EXCHANGE_ROUTE=province", "HCP_DEMO_SMS=true", "HCP_DEMO_ADDRESS=http://localhost:8080")
                    .applyTo(context.getEnvironment(), Type.SYSTEM_ENVIRONMENT, "test-systemEnvironment");
        }
    }

    @Test
    void whatIsRatedAtTheSuperiorPlatformIsFetchedAndWhatIsRatedHereIsToldThere() {
        assertThat(post(superior.page(), "act=rate", superior.page()).statusCode()).isEqualTo(303);
        await().atMost(SOON).untilAsserted(() -> assertThat(fetched()).hasSize(1));
        assertThat(cases.see(fetched().get(0)).status()).isEqualTo("CONTACTING");

        window.reports(Letter.aBadReview());
        String service = jdbc.queryForObject("select project_no from review where channel_id = 'demo-window' order by received_at desc limit 1", String.class);
        await().atMost(SOON).untilAsserted(() -> assertThat(get(superior.page())).contains(service, "评价"));
    }

    @Test
    void whoHasNotRatedIsInvitedByAMessageThatThePageOfTheGatewayShows() {
        assertThat(get(gateway.page())).contains("模拟短信网关", "不会发出任何短信", "正常应答", "停机");
        String phone = "13700137000";
        String service = "S-" + UUID.randomUUID();
        var put = new SignedClient(here, "demo-window", DemoSettings.CHANNEL_SECRET).put("/api/v1/service-records/" + service + "/1", Map.of("unitCode", "hall",
                "taskCode", "11150800MB1234567X3000114001000", "taskName", "不动产转移登记", "serviceTime", clock.now().minusMinutes(5).toString(),
                "applicant", Map.of("name", "李办事", "phone", phone)));
        assertThat(put.status()).isEqualTo(201);
        clock.advanceTo(clock.now().plusMinutes(10));
        await().atMost(SOON).untilAsserted(() -> assertThat(get(gateway.page())).contains(phone));

        String message = get(gateway.page());
        String mine = message.substring(message.indexOf(phone));
        Matcher link = LINK.matcher(mine);
        assertThat(link.find()).as(mine).isTrue();
        HttpBrowser citizen = new HttpBrowser(here);
        assertThat(citizen.get(link.group(1)).body()).contains("不动产转移登记");
        citizen.submit(link.group(1), Map.of("satisfaction", "DISSATISFIED", "comment", "等了很久", "attempt", "a1"));
        assertThat(jdbc.queryForList("select channel_kind from review where project_no = ?", String.class, service)).containsExactly("SMS");
    }

    @Test
    void thePageOfTheGatewayAnswersNoOtherSite() {
        assertThat(post(gateway.page(), "mood=DOWN", "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(post(gateway.page(), "mood=LIES", gateway.page()).statusCode()).isEqualTo(303);
        assertThat(get(gateway.page())).contains("<option value=\"LIES\" selected>");
        assertThat(post(gateway.page(), "mood=HONEST", gateway.page()).statusCode()).isEqualTo(303);
    }

    private List<String> fetched() {
        return jdbc.queryForList("select c.case_no from case_file c join review r on r.id = c.review_id where r.channel_id = 'demo-superior'", String.class);
    }

    private static String get(String page) {
        return send(HttpRequest.newBuilder(URI.create(page)).GET()).body();
    }

    private static HttpResponse<String> post(String page, String form, String origin) {
        return send(HttpRequest.newBuilder(URI.create(page)).header("Origin", origin.replaceFirst("/page$", "")).POST(BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
