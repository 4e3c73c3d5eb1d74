package io.haochaping.story;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class AppealRightsOnMySqlStory extends AppealRights {
}
