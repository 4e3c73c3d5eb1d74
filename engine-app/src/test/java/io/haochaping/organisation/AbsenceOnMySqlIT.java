package io.haochaping.organisation;

import io.haochaping.testing.MySqlTest;

@MySqlTest
class AbsenceOnMySqlIT extends AbsenceCases {
}
