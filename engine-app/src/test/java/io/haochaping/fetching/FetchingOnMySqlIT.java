package io.haochaping.fetching;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class FetchingOnMySqlIT extends FetchingCases {
}
