package io.haochaping.exchange;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class EveryKindOnMySqlIT extends EveryKindCases {
}
