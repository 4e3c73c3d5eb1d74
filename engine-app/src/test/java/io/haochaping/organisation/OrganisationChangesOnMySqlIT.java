package io.haochaping.organisation;

import io.haochaping.testing.MySqlTest;

@MySqlTest
class OrganisationChangesOnMySqlIT extends OrganisationChanges {
}
