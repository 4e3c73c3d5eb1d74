package io.haochaping.story;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class RandomWalksOnMySqlStory extends RandomWalks {

    @Override
    int walks() {
        return 2;
    }
}
