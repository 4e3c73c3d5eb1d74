package io.haochaping.review;

import io.haochaping.testing.ApplicationTest;

@ApplicationTest
class ReviewIT extends ReviewTests {
}
