package io.haochaping.story;

import io.haochaping.testing.DemoTest;

@DemoTest
class RandomWalksStory extends RandomWalks {
}
