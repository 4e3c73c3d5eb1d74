package io.haochaping.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import io.haochaping.testing.ApplicationTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a rotation of the data key does with the secrets of channels. */
@ApplicationTest
class SealedSecretsIT {

    private static final String SECRET = "a secret of sixteen and more";

    @Autowired
    private Channels channels;
    @Autowired
    private SealedSecrets secrets;

    @Test
    void leavesAloneWhatTheCurrentKeySealed() {
        channels.register(new NewChannel("rotation", "轮换", "nowhere", Set.of(ChannelRight.REVIEWS), Set.of(), true, null, SECRET));

        assertThat(secrets.reencrypt(1000)).as("a rotation goes on until nothing is left").isZero();
        assertThat(channels.secretsOf("rotation")).containsExactly(SECRET.getBytes(StandardCharsets.UTF_8));
    }
}
