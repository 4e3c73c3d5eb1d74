package io.haochaping.casefile;

import io.haochaping.testing.ApplicationTest;

@ApplicationTest
class CaseListingIT extends CaseListing {
}
