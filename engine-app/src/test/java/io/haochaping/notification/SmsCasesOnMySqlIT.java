package io.haochaping.notification;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class SmsCasesOnMySqlIT extends SmsCases {
}
