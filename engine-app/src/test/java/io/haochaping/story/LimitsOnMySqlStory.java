package io.haochaping.story;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class LimitsOnMySqlStory extends Limits {
}
