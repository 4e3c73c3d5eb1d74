package io.haochaping.mailbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What becomes of letters ({@code hcp.letters.*}).
 *
 * @param jurisdiction which triages them; needed where a mailbox is set
 * @param perSender    letters of one sender within a day that are registered; more are put away
 * @param perDay       letters of all senders on one day that are registered; more wait in the mailbox
 */
@ConfigurationProperties("hcp.letters")
record MailboxSettings(@DefaultValue("") String jurisdiction, @DefaultValue("20") int perSender, @DefaultValue("200") int perDay) {
}
