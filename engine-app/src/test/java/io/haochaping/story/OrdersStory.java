package io.haochaping.story;

import io.haochaping.testing.DemoTest;

@DemoTest
class OrdersStory extends Orders {
}
