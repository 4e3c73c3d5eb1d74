package io.haochaping.mailbox;

import io.haochaping.testing.DemoTest;

@DemoTest
class MailboxCasesIT extends MailboxCases {
}
