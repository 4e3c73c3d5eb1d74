package io.haochaping.casefile;

import io.haochaping.testing.ApplicationTest;

@ApplicationTest
class CaseDeadlineRulesIT extends CaseDeadlineRules {
}
