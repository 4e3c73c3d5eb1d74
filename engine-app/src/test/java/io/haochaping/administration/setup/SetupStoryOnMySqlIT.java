package io.haochaping.administration.setup;

import io.haochaping.testing.MySqlTest;
import org.springframework.test.context.TestPropertySource;

@MySqlTest
@TestPropertySource(properties = "hcp.test.own=setup")
class SetupStoryOnMySqlIT extends SetupStory {
}
