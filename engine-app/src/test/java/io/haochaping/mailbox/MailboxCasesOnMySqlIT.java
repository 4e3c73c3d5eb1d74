package io.haochaping.mailbox;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class MailboxCasesOnMySqlIT extends MailboxCases {
}
