package io.haochaping.engine;

import io.haochaping.testing.DemoTest;

@DemoTest
class PersonalDataScanIT extends PersonalDataScan {
}
