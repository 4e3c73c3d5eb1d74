package io.haochaping.story;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class InvitationsOnMySqlStory extends Invitations {
}
