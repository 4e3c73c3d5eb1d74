package io.haochaping.story;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class AppealsOnMySqlStory extends Appeals {
}
