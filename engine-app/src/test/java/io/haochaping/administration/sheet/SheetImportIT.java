package io.haochaping.administration.sheet;

import io.haochaping.testing.ApplicationTest;

@ApplicationTest
class SheetImportIT extends SheetImportCases {
}
