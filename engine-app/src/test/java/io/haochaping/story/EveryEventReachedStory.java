package io.haochaping.story;

import io.haochaping.testing.DemoTest;
import org.junit.jupiter.api.Order;

@DemoTest
@Order(Integer.MAX_VALUE - 3)
class EveryEventReachedStory extends EveryEventReached {
}
