package io.haochaping.story;

import io.haochaping.testing.DemoTest;
import org.junit.jupiter.api.Order;

@DemoTest
@Order(2)
class KeyChangesStory extends KeyChanges {
}
