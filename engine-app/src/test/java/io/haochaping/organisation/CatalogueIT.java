package io.haochaping.organisation;

import io.haochaping.testing.ApplicationTest;

@ApplicationTest
class CatalogueIT extends CatalogueCases {
}
