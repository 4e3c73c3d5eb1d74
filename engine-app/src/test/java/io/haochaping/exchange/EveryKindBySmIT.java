package io.haochaping.exchange;

import java.time.Clock;

import io.haochaping.connector.platform.CodeBook;
import io.haochaping.connector.platform.JsonPlatform;
import io.haochaping.connector.platform.PlatformHttp;
import io.haochaping.connector.platform.fake.FakePlatform;
import io.haochaping.connector.platform.sm.SmKeys;
import io.haochaping.connector.platform.sm.SmParty;
import io.haochaping.connector.platform.sm.SmPlatform;
import io.haochaping.testing.DemoTest;

/** The same under SM2, SM3 and SM4, both ways. */
@DemoTest
class EveryKindBySmIT extends EveryKindCases {

    private static final String OURS = SmKeys.newPrivateKey();
    private static final String THEIRS = SmKeys.newPrivateKey();

    @Override
    FakePlatform standIn() {
        return FakePlatform.sm(0, "app", new SmParty("app", THEIRS, SmKeys.publicKeyOf(OURS)));
    }

    @Override
    JsonPlatform profile(CodeBook codes, PlatformHttp http) {
        return new SmPlatform(destination, true, codes, new SmParty("app", OURS, SmKeys.publicKeyOf(THEIRS)), http, Clock.systemUTC());
    }
}
