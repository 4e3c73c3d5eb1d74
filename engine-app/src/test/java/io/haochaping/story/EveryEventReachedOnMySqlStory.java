package io.haochaping.story;

import io.haochaping.testing.DemoMySqlTest;
import org.junit.jupiter.api.Order;

@DemoMySqlTest
@Order(2147483647)
class EveryEventReachedOnMySqlStory extends EveryEventReached {
}
