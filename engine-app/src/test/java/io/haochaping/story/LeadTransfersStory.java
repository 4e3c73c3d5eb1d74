package io.haochaping.story;

import io.haochaping.testing.DemoTest;

@DemoTest
class LeadTransfersStory extends LeadTransfers {
}
