package io.haochaping.organisation;

import io.haochaping.testing.MySqlTest;

@MySqlTest
class CatalogueOnMySqlIT extends CatalogueCases {
}
