package io.haochaping.story;

import io.haochaping.testing.DemoTest;

@DemoTest
class LimitsStory extends Limits {
}
