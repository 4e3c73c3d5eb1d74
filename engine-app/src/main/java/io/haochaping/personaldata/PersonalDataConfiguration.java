package io.haochaping.personaldata;

import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
class PersonalDataConfiguration {

    private static final Logger log = LoggerFactory.getLogger(PersonalDataConfiguration.class);

    @Bean
    DataKeys dataKeys(PersonalDataSettings settings, Environment environment, @Value("${hcp.data-dir}") Path dataDirectory) {
        if (StringUtils.hasText(settings.key())) {
            return DataKeys.parse(settings.key(), settings.previousKeys());
        }
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            throw DataKeyRefused.unusable("HCP_PERSONALDATA_KEY is not set. It is the key that encrypts personal data, base64 of 32 bytes.");
        }
        var file = dataDirectory.resolve("personaldata.key");
        String key = new DemoKeyFile(file).readOrMake();
        log.info("Demonstration only: HCP_PERSONALDATA_KEY={} (kept in {})", key, file);
        return DataKeys.parse(key, settings.previousKeys()).ofDemonstration();
    }

    @Bean
    Cipher cipher(DataKeys keys) {
        return new TinkCipher(keys);
    }
}
