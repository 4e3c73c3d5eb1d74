package io.haochaping.exchange;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class ExchangeOnMySqlIT extends ExchangeCases {
}
