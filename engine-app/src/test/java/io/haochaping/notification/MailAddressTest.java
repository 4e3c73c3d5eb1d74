package io.haochaping.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.cn", "zhang.san+hcp@mail.example.org", "1380000@qq.com"})
    void isOneOrdinaryAddress(String address) {
        assertThat(MailAddress.isValid(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@b", "a@b.cn,c@d.cn", "a@b.cn\nBcc: c@d.cn", "a@b.cn\r\n", "<a@b.cn>", "张@b.cn", "a b@c.cn", "a@-b.cn", "a..b@c.cn"})
    void isNothingElse(String address) {
        assertThat(MailAddress.isValid(address)).isFalse();
    }

    @Test
    void isShownWithItsFirstLetterOnly() {
        assertThat(MailAddress.masked("zhangsan@example.org")).isEqualTo("z***@example.org");
    }
}
