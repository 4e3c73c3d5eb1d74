package io.haochaping.connector.platform.sm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import io.haochaping.connector.platform.Answer;

class SmPartyTest {

    private final String ours = SmKeys.newPrivateKey();
    private final String theirs = SmKeys.newPrivateKey();
    private final SmParty we = new SmParty("app", ours, SmKeys.publicKeyOf(theirs));
    private final SmParty they = new SmParty("app", theirs, SmKeys.publicKeyOf(ours));
    private final byte[] plain = "{\"comment\":\"排队两小时\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void sealsForTheOtherSideOnly() {
        SmEnvelope sealed = we.seal("/rating", "1", "k", plain);

        assertThat(they.open("/rating", sealed)).isEqualTo(plain);
        assertThat(sealed.toString()).doesNotContain("排队");
        SmParty stranger = new SmParty("app", SmKeys.newPrivateKey(), SmKeys.publicKeyOf(ours));
        assertThatThrownBy(() -> stranger.open("/rating", sealed)).isInstanceOf(NotSealed.class);
    }

    @Test
    void opensNothingThatAnybodyElseSignedOrChanged() {
        SmEnvelope it = we.seal("/rating", "1", "k", plain);

        assertThatThrownBy(() -> they.open("/service", it)).isInstanceOf(NotSealed.class);
        assertThatThrownBy(() -> they.open("/rating", new SmEnvelope("bpp", it.timestamp(), it.nonce(), it.key(), it.cipherKey(), it.data(), it.sign())))
                .isInstanceOf(NotSealed.class);
        assertThatThrownBy(() -> they.open("/rating", new SmEnvelope(it.appId(), "2", it.nonce(), it.key(), it.cipherKey(), it.data(), it.sign())))
                .isInstanceOf(NotSealed.class);
        assertThatThrownBy(() -> they.open("/rating", new SmEnvelope(it.appId(), it.timestamp(), it.nonce(), "l", it.cipherKey(), it.data(), it.sign())))
                .isInstanceOf(NotSealed.class);
        assertThatThrownBy(() -> they.open("/rating", new SmEnvelope(it.appId(), it.timestamp(), it.nonce(), it.key(), it.cipherKey(), "AAAA", it.sign())))
                .isInstanceOf(NotSealed.class);
        assertThatThrownBy(() -> they.open("/rating", new SmEnvelope(it.appId(), it.timestamp(), it.nonce(), it.key(), it.cipherKey(), it.data(), "??")))
                .isInstanceOf(NotSealed.class);
    }

    @Test
    void knowsTheAnswersOfTheOtherSide() {
        Answer plainAnswer = new Answer(true, "200", "", "k", "data", "");
        Answer signed = plainAnswer.signed(they.sign(plainAnswer));

        assertThat(we.made(signed)).isTrue();
        assertThat(we.made(new Answer(false, "200", "", "k", "data", signed.sign()))).isFalse();
        assertThat(we.made(new Answer(true, "200", "", "l", "data", signed.sign()))).isFalse();
        assertThat(we.made(new Answer(true, "200", "", "k", "other", signed.sign()))).isFalse();
        assertThat(they.made(signed)).as("mirrored").isFalse();
    }
}
