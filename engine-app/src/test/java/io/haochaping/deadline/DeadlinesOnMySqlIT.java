package io.haochaping.deadline;

import io.haochaping.testing.MySqlTest;

@MySqlTest
class DeadlinesOnMySqlIT extends DeadlinesOnDatabase {
}
