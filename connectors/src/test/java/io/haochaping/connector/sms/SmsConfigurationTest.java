package io.haochaping.connector.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import io.haochaping.connector.api.OutgoingSms;

class SmsConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner().withUserConfiguration(Settings.class, SmsConfiguration.class);

    @Configuration
    @EnableConfigurationProperties(SmsSettings.class)
    static class Settings {
    }

    @Test
    void isThereOnlyWhereAnAddressIsSet() {
        application.run(context -> assertThat(context).doesNotHaveBean(OutgoingSms.class));
        application.withPropertyValues("hcp.sms.url=https://sms.example.org", "hcp.sms.app-id=app", "hcp.sms.secret=secret")
                .run(context -> assertThat(context).hasSingleBean(OutgoingSms.class));
    }

    @Test
    void refusesAnAddressInClearAndMissingKeysByName() {
        application.withPropertyValues("hcp.sms.url=http://sms.example.org", "hcp.sms.app-id=app", "hcp.sms.secret=secret")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("HCP_SMS_URL"));
        application.withPropertyValues("hcp.sms.url=https://sms.example.org", "hcp.sms.app-id=app")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("HCP_SMS_SECRET"));
    }
}
