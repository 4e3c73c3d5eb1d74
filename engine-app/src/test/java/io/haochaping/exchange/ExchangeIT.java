package io.haochaping.exchange;

import io.haochaping.testing.DemoTest;

@DemoTest
class ExchangeIT extends ExchangeCases {
}
