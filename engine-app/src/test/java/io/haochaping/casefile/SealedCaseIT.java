package io.haochaping.casefile;

import io.haochaping.testing.ApplicationTest;

@ApplicationTest
class SealedCaseIT extends SealedCase {
}
