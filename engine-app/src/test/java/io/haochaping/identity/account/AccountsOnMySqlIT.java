package io.haochaping.identity.account;

import io.haochaping.testing.MySqlTest;

@MySqlTest
class AccountsOnMySqlIT extends AccountCases {
}
