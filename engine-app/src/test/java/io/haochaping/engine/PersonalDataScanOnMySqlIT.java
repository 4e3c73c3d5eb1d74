package io.haochaping.engine;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class PersonalDataScanOnMySqlIT extends PersonalDataScan {
}
