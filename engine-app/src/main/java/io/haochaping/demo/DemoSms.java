package io.haochaping.demo;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

import io.haochaping.connector.api.OutgoingSms;
import io.haochaping.connector.sms.fake.DemoGateway;

/** The demonstration's gateway for short messages, unless a real one is set: sends nothing, and shows on its own page what it was given. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@ConditionalOnExpression("${hcp.demo.sms:true} and '${hcp.sms.url:}'.isBlank()")
class DemoSms {

    @Bean
    DemoGateway demoGateway(Clock clock) {
        return new DemoGateway(clock);
    }

    @Bean
    OutgoingSms demoWay(DemoGateway gateway) {
        return gateway.way();
    }
}
