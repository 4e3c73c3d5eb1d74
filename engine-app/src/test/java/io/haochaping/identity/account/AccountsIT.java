package io.haochaping.identity.account;

import io.haochaping.testing.ApplicationTest;

@ApplicationTest
class AccountsIT extends AccountCases {
}
