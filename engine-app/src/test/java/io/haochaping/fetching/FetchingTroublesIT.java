package io.haochaping.fetching;

import io.haochaping.testing.DemoTest;

@DemoTest
class FetchingTroublesIT extends FetchingTroubles {
}
