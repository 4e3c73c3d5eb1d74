package io.haochaping.connector.platform.hmac;

import java.time.Clock;

import io.haochaping.connector.platform.CodeBook;
import io.haochaping.connector.platform.JsonPlatform;
import io.haochaping.connector.platform.PlatformContract;
import io.haochaping.connector.platform.PlatformHttp;
import io.haochaping.connector.platform.fake.FakePlatform;

class HmacPlatformTest extends PlatformContract {

    @Override
    protected FakePlatform start() {
        return FakePlatform.hmac(0, "app", "secret");
    }

    @Override
    protected JsonPlatform platform(boolean right, PlatformHttp http, CodeBook codes, Clock clock) {
        return new HmacPlatform("province", true, codes, new HmacSignature("app", right ? "secret" : "guess"), http, clock);
    }
}
