package io.haochaping.review;

import io.haochaping.testing.MySqlTest;

@MySqlTest
class ServiceRecordOnMySqlIT extends ServiceRecordTests {
}
