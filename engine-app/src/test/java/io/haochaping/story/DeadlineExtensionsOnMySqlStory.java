package io.haochaping.story;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class DeadlineExtensionsOnMySqlStory extends DeadlineExtensions {
}
