package io.haochaping.casefile;

import io.haochaping.testing.ApplicationTest;

@ApplicationTest
class CaseLifeIT extends CaseLife {
}
