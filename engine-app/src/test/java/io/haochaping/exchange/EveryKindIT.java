package io.haochaping.exchange;

import io.haochaping.testing.DemoTest;

@DemoTest
class EveryKindIT extends EveryKindCases {
}
