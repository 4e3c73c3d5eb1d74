package io.haochaping.casefile;

import io.haochaping.testing.MySqlTest;

@MySqlTest
class CaseListingOnMySqlIT extends CaseListing {
}
