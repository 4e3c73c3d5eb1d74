package io.haochaping.story;

import io.haochaping.testing.DemoMySqlTest;
import org.junit.jupiter.api.Order;

@DemoMySqlTest
@Order(Integer.MAX_VALUE - 2)
class HotlineCallsOnMySqlStory extends HotlineCalls {
}
