package io.haochaping.review;

import io.haochaping.testing.MySqlTest;

@MySqlTest
class ReviewOnMySqlIT extends ReviewTests {
}
