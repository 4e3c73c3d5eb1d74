package io.haochaping.administration.sheet;

import io.haochaping.testing.MySqlTest;

@MySqlTest
class SheetImportOnMySqlIT extends SheetImportCases {
}
