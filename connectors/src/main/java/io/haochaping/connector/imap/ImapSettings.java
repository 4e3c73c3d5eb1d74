package io.haochaping.connector.imap;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the mailbox ({@code hcp.mailbox.*}).
 *
 * @param host     blank: there is none
 * @param tls      whether the connection is under TLS from its first byte; only without may the host be this machine's
 * @param folder   where letters come in
 * @param done     where they are put away
 * @param most     bytes of the largest letter that is read
 * @param timeout  until there is a connection, and for each answer
 */
@ConfigurationProperties("hcp.mailbox")
public record ImapSettings(@DefaultValue("") String host, @DefaultValue("993") int port, @DefaultValue("true") boolean tls, @DefaultValue("") String user,
        @DefaultValue("") String password, @DefaultValue("INBOX") String folder, @DefaultValue("haochaping") String done,
        @DefaultValue("15728640") int most, @DefaultValue("PT10S") Duration timeout) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "ImapSettings[" + host + "]";
    }
}
