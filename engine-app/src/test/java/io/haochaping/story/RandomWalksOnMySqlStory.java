package io.haochaping.story;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class RandomWalksOnMySqlStory extends RandomWalks {
}
