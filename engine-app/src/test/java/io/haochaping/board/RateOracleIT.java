package io.haochaping.board;

import io.haochaping.testing.ApplicationTest;

@ApplicationTest
class RateOracleIT extends RateOracle {
}
