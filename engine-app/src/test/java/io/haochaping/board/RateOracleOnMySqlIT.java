package io.haochaping.board;

import io.haochaping.testing.MySqlTest;

@MySqlTest
class RateOracleOnMySqlIT extends RateOracle {
}
