package io.haochaping.review;

import io.haochaping.testing.MySqlTest;

@MySqlTest
class RejectionLedgerOnMySqlIT extends RejectionLedgerTests {
}
