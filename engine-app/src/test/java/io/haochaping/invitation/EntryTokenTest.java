package io.haochaping.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import io.haochaping.channel.Proofs;
import io.haochaping.channel.SignedClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTokenTest {

    private static final Path SCRIPT = Path.of("../docs/examples/entry.sh");
    private static final String SIGNATURE = "a".repeat(64);
    private static final String NONCE = "\"0123456789abcdef\"";
    private static final String DOCUMENT = "{\"channel\":\"portal\",\"projectNo\":\"P-1\",\"serviceNumber\":2,\"expires\":1793590560,\"nonce\":" + NONCE + "}";

    @Test
    void saysWhatIsToBeSigned() {
        EntryToken token = read(DOCUMENT).orElseThrow();

        assertThat(token.claims().serviceNumber()).isEqualTo(2);
        assertThat(token.claims().channelKind()).isNull();
        assertThat(token.proof().party()).isEqualTo("portal");
        assertThat(token.proof().target()).isEqualTo("/r/entry");
        assertThat(token.proof().time()).isEqualTo("1793590560");
        assertThat(token.proof().body()).isEqualTo(DOCUMENT.getBytes(StandardCharsets.UTF_8));
        assertThat(token.proof().signature()).isEqualTo(SIGNATURE);
        assertThat(token).hasToString("EntryToken[***]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"channel\":\"portal\"}",
            "{\"channel\":\"portal\",\"projectNo\":\"P-1\",\"serviceNumber\":0,\"expires\":1,\"nonce\":" + NONCE + "}",
            "{\"channel\":\"Portal!\",\"projectNo\":\"P-1\",\"serviceNumber\":1,\"expires\":1,\"nonce\":" + NONCE + "}",
            "{\"channel\":\"portal\",\"projectNo\":\"P-1\",\"serviceNumber\":1,\"expires\":1,\"nonce\":\"short\"}",
            "{\"channel\":\"portal\",\"projectNo\":\"P-1\",\"serviceNumber\":1,\"expires\":null,\"nonce\":" + NONCE + "}",
            "{\"channel\":\"portal\",\"channel\":\"other\",\"projectNo\":\"P-1\",\"serviceNumber\":1,\"expires\":1,\"nonce\":" + NONCE + "}",
            "{\"channel\":\"portal\",\"projectNo\":\"P-1\",\"serviceNumber\":1,\"expires\":1,\"nonce\":" + NONCE + ",\"phone\":\"13800138000\"}"})
    void takesNothingThatNoPortalMakes(String document) {
        assertThat(read(document)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "e30", "e30.zz", "%00.%00", "../../etc"})
    void takesNoOtherForm(String token) {
        assertThat(EntryToken.read(token)).isEmpty();
        assertThat(EntryToken.read("A".repeat(3000) + "." + SIGNATURE)).isEmpty();
    }

    @Test
    void readsWhatTheExampleMakes() throws Exception {
        ProcessBuilder script = new ProcessBuilder("bash", SCRIPT.toString(), "P-20260105-1", "3");
        script.environment().putAll(Map.of("HCP_SECRET", "example-secret", "HCP_CHANNEL", "portal"));
        String address = new String(script.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

        EntryToken token = EntryToken.read(address.substring(address.indexOf("token=") + "token=".length())).orElseThrow();
        Proofs.Proof proof = token.proof();
        assertThat(token.claims().projectNo()).isEqualTo("P-20260105-1");
        assertThat(token.claims().serviceNumber()).isEqualTo(3);
        assertThat(new SignedClient(0, "portal", "example-secret").sign("GET", "/r/entry", proof.body(), token.claims().expires(), proof.nonce()))
                .containsEntry("X-Hcp-Signature", proof.signature());
    }

    private static Optional<EntryToken> read(String document) {
        return EntryToken.read(Base64.getUrlEncoder().withoutPadding().encodeToString(document.getBytes(StandardCharsets.UTF_8)) + "." + SIGNATURE);
    }
}
