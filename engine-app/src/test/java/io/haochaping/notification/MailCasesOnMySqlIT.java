package io.haochaping.notification;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class MailCasesOnMySqlIT extends MailCases {
}
