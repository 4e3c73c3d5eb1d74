package io.haochaping.story;

import io.haochaping.testing.DemoMySqlTest;
import org.junit.jupiter.api.Order;

@DemoMySqlTest
@Order(1)
class SpringFestivalOnMySqlStory extends SpringFestival {
}
