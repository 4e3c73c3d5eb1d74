package io.haochaping.testing;

import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.util.TestPropertyValues.Type;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What the demonstration is given in tests; its clock is the engine's and of the whole JVM, so it is set right afterwards. */
public final class DemoSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Where the demonstration's clock starts: a Monday without holidays near. */
    public static final String START = "2026-01-05T09:00:00+08:00";

    /** Password of all demo accounts in every test application of this run. */
    public static final String PASSWORD = UUID.randomUUID().toString();

    /** Secret of all demo channels. */
    public static final String CHANNEL_SECRET = UUID.randomUUID().toString();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("HCP_DEMO_PASSWORD=" + PASSWORD, "HCP_DEMO_CHANNEL_SECRET=" + CHANNEL_SECRET, "HCP_DEMO_NOW=" + START,
                "HCP_DEMO_PLATFORM=false", "HCP_DEMO_SMS=false", "HCP_DEMO_ADDRESS=")
                .applyTo(context.getEnvironment(), Type.SYSTEM_ENVIRONMENT, "test-systemEnvironment");
        // Below what a test sets itself.
        context.getEnvironment().getPropertySources().addAfter(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new MapPropertySource("test-route", Map.of("hcp.exchange.route", "")));
        AfterClose.run(context, "resetClock", ClockUtil::reset);
    }
}
