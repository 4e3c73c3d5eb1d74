package io.haochaping.demo;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param now           where the clock starts on an empty database ({@code HCP_DEMO_NOW}), from 2019 on
 * @param password      of all demo accounts; made and kept in the data folder where absent
 * @param channelSecret of the demo channels; likewise
 * @param platform      whether it brings a simulated superior platform ({@code HCP_DEMO_PLATFORM})
 * @param sms           whether it brings a gateway for short messages that sends nothing ({@code HCP_DEMO_SMS}), unless a real one is set
 */
@ConfigurationProperties("hcp.demo")
record DemoSettings(@Nullable OffsetDateTime now, @Nullable String password, @Nullable String channelSecret, @DefaultValue("true") boolean platform,
        @DefaultValue("true") boolean sms) {
}
