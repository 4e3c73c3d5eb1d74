package io.haochaping.review;

import io.haochaping.testing.ApplicationTest;

@ApplicationTest
class RejectionLedgerIT extends RejectionLedgerTests {
}
