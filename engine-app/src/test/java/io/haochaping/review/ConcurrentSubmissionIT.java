package io.haochaping.review;

import io.haochaping.testing.ApplicationTest;

@ApplicationTest
class ConcurrentSubmissionIT extends ConcurrentSubmissionTests {
}
