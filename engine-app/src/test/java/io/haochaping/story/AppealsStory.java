package io.haochaping.story;

import io.haochaping.testing.DemoTest;

@DemoTest
class AppealsStory extends Appeals {
}
