package io.haochaping.deadline;

import io.haochaping.testing.ApplicationTest;

@ApplicationTest
class DeadlinesIT extends DeadlinesOnDatabase {
}
