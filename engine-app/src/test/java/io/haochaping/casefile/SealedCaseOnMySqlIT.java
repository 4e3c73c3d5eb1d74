package io.haochaping.casefile;

import io.haochaping.testing.MySqlTest;

@MySqlTest
class SealedCaseOnMySqlIT extends SealedCase {
}
