package io.haochaping.connector.imap;

import java.util.Set;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.connector.api.IncomingMailbox;

/** There is a mailbox where {@code hcp.mailbox.host} names a server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${hcp.mailbox.host:}'.isBlank()")
class ImapConfiguration {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    @Bean
    IncomingMailbox imapMailbox(ImapSettings settings) {
        if (!settings.tls() && !THIS_MACHINE.contains(settings.host())) {
            throw new IllegalStateException("HCP_MAILBOX_TLS must be true where HCP_MAILBOX_HOST is another machine");
        }
        if (settings.user().isBlank() || settings.password().isBlank()) {
            throw new IllegalStateException("HCP_MAILBOX_USER and HCP_MAILBOX_PASSWORD must be set where HCP_MAILBOX_HOST is");
        }
        return new ImapMailbox(settings);
    }
}
