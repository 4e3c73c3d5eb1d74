package io.haochaping.story;

import io.haochaping.testing.DemoTest;

@DemoTest
class DispatchAndReturnStory extends DispatchAndReturn {
}
