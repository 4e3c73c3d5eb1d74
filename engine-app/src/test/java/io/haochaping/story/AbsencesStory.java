package io.haochaping.story;

import io.haochaping.testing.DemoTest;

@DemoTest
class AbsencesStory extends Absences {
}
