package io.haochaping.personaldata;

import io.haochaping.testing.MySqlTest;

@MySqlTest
class KeyBackupOnMySqlIT extends KeyBackupCases {
}
