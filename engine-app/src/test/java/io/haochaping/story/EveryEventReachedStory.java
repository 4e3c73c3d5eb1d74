package io.haochaping.story;

import io.haochaping.testing.DemoTest;
import org.junit.jupiter.api.Order;

@DemoTest
@Order(2147483647)
class EveryEventReachedStory extends EveryEventReached {
}
