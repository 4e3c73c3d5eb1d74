package io.haochaping.story;

import io.haochaping.testing.DemoMySqlTest;
import org.junit.jupiter.api.Order;

@DemoMySqlTest
@Order(Integer.MAX_VALUE - 3)
class EveryEventReachedOnMySqlStory extends EveryEventReached {
}
