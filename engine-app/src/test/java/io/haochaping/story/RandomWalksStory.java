package io.haochaping.story;

import io.haochaping.testing.DemoTest;

@DemoTest
class RandomWalksStory extends RandomWalks {

    @Override
    int walks() {
        return 6;
    }
}
