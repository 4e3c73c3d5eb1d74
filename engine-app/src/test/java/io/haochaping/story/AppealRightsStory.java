package io.haochaping.story;

import io.haochaping.testing.DemoTest;

@DemoTest
class AppealRightsStory extends AppealRights {
}
