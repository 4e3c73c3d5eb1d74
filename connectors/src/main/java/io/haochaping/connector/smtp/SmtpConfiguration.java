package io.haochaping.connector.smtp;

import io.haochaping.connector.api.OutgoingMail;

import jakarta.mail.internet.AddressException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** There is a way out for mails where {@code spring.mail.host} names a server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${spring.mail.host:}'.isBlank()")
class SmtpConfiguration {

    @Bean
    OutgoingMail smtpMail(JavaMailSender server, @Value("${hcp.mail.from:}") String from) {
        try {
            return new SmtpMail(server, from);
        } catch (AddressException malformed) {
            throw new IllegalStateException("HCP_MAIL_FROM must be one e-mail address, such as haochaping@example.org, where SPRING_MAIL_HOST is set");
        }
    }
}
