package io.haochaping.story;

import io.haochaping.testing.DemoTest;

@DemoTest
class InvitationsStory extends Invitations {
}
