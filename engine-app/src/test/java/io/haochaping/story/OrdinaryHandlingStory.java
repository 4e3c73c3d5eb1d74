package io.haochaping.story;

import io.haochaping.testing.DemoTest;

@DemoTest
class OrdinaryHandlingStory extends OrdinaryHandling {
}
