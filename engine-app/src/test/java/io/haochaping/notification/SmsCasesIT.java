package io.haochaping.notification;

import io.haochaping.testing.DemoTest;

@DemoTest
class SmsCasesIT extends SmsCases {
}
