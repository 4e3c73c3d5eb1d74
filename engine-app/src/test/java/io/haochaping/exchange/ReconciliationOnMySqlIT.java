package io.haochaping.exchange;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class ReconciliationOnMySqlIT extends ReconciliationCases {
}
