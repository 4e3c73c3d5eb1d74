package io.haochaping.fetching;

import io.haochaping.testing.DemoTest;

@DemoTest
class NormRunsIT extends NormRunsCases {
}
