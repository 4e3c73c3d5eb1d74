package io.haochaping.personaldata;

import io.haochaping.testing.MySqlTest;

@MySqlTest
class VaultOnMySqlIT extends VaultTests {
}
