package io.haochaping.review;

import io.haochaping.testing.MySqlTest;

@MySqlTest
class ReviewRefusalOnMySqlIT extends ReviewRefusalTests {
}
