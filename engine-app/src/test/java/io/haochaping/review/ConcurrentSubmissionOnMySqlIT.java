package io.haochaping.review;

import io.haochaping.testing.MySqlTest;

@MySqlTest
class ConcurrentSubmissionOnMySqlIT extends ConcurrentSubmissionTests {
}
