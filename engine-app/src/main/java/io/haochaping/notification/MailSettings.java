package io.haochaping.notification;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the mails ({@code hcp.mail.*}).
 *
 * @param from       sender; needed where a mail server is set
 * @param language   language of the mails, {@code zh} or {@code en}; the inbox follows its reader
 * @param attempts   how often one mail is tried
 * @param quietFrom  from this time on mails wait (Asia/Shanghai); the same as {@code quietUntil}: they never wait
 * @param quietUntil when the first mails of the day go out
 * @param lost       after this time a mail that was taken for sending counts as lost with its sender; longer than a whole run can take
 */
@ConfigurationProperties("hcp.mail")
record MailSettings(@DefaultValue("") String from, @DefaultValue("zh") String language, @DefaultValue("6") int attempts,
        @DefaultValue("21:00") LocalTime quietFrom, @DefaultValue("08:00") LocalTime quietUntil, @DefaultValue("PT15M") Duration lost) {

    Locale locale() {
        return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
