package io.haochaping.connector.platform.sm;

import java.time.Clock;

import io.haochaping.connector.platform.CodeBook;
import io.haochaping.connector.platform.JsonPlatform;
import io.haochaping.connector.platform.PlatformContract;
import io.haochaping.connector.platform.PlatformHttp;
import io.haochaping.connector.platform.fake.FakePlatform;

class SmPlatformTest extends PlatformContract {

    private final String ours = SmKeys.newPrivateKey();
    private final String theirs = SmKeys.newPrivateKey();

    @Override
    protected FakePlatform start() {
        return FakePlatform.sm(0, "app", new SmParty("app", theirs, SmKeys.publicKeyOf(ours)));
    }

    @Override
    protected JsonPlatform platform(boolean right, PlatformHttp http, CodeBook codes, Clock clock) {
        return new SmPlatform("province", true, codes, new SmParty("app", right ? ours : SmKeys.newPrivateKey(), SmKeys.publicKeyOf(theirs)), http, clock);
    }
}
