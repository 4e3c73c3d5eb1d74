package io.haochaping.fetching;

import io.haochaping.testing.DemoMySqlTest;

@DemoMySqlTest
class FetchingTroublesOnMySqlIT extends FetchingTroubles {
}
