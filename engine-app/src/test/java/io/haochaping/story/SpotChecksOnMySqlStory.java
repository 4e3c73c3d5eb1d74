package io.haochaping.story;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class SpotChecksOnMySqlStory extends SpotChecks {
}
