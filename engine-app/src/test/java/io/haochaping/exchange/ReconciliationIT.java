package io.haochaping.exchange;

import io.haochaping.testing.DemoTest;

@DemoTest
class ReconciliationIT extends ReconciliationCases {
}
