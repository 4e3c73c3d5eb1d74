package io.haochaping.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

import io.haochaping.connector.api.PlatformLedger;
import io.haochaping.connector.api.PlatformSource;
import io.haochaping.connector.api.SuperiorPlatform;
import io.haochaping.connector.platform.fake.DemoSuperior;

/** The demonstration's superior platform: told everything, asked for ratings, seen by its own page on this machine. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@ConditionalOnProperty(name = "hcp.demo.platform", matchIfMissing = true)
class DemoPlatform {

    /** Under which ratings that are given there are taken in. */
    static final String CHANNEL = "demo-superior";
    private static final String PROVINCE = "province";

    private static final Map<String, String> RATING = Map.ofEntries(Map.entry("orgcode", "hall"), Map.entry("windowNo", "A03"), Map.entry("handleUser", "E1024"),
            Map.entry("taskCode", "11150800MB1234567X3000114001000"), Map.entry("taskName", "不动产转移登记"), Map.entry("assessNumber", "1"), Map.entry("pf", "2"),
            Map.entry("satisfaction", "1"), Map.entry("evalDetail", "115"), Map.entry("writingEvaluation", "排队两小时，窗口无人解释（演示）"),
            Map.entry("anonymityFlag", "2"), Map.entry("isdefault", "0"), Map.entry("userProp", "1"), Map.entry("userName", "王小明"), Map.entry("mobile", "13800138000"));

    @Bean
    DemoSuperior demoSuperior(Clock clock, @Value("${hcp.data-dir}") Path folder) {
        return new DemoSuperior(PROVINCE, folder, clock, RATING);
    }

    @Bean
    SuperiorPlatform demoDestination(DemoSuperior superior) {
        return superior.platform();
    }

    @Bean
    PlatformSource demoSource(DemoSuperior superior) {
        return superior.source(CHANNEL);
    }

    @Bean
    PlatformLedger demoLedger(DemoSuperior superior) {
        return superior.ledger();
    }
}
