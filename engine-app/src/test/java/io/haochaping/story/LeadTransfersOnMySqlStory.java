package io.haochaping.story;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class LeadTransfersOnMySqlStory extends LeadTransfers {
}
