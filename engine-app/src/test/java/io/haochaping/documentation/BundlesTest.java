package io.haochaping.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The message bundles: one per module, in Chinese with an English one beside. */
class BundlesTest {

    @Test
    void everyBundleSaysTheSameThingsInBothLanguages() {
        for (String bundle : bundles()) {
            assertThat(keys(bundle + "_en")).as(bundle).isEqualTo(keys(bundle));
        }
    }

    @Test
    void noKeyStandsInTwoBundles() {
        Map<String, String> owners = new TreeMap<>();
        for (String bundle : bundles()) {
            for (String key : keys(bundle)) {
                assertThat(owners.put(key, bundle)).as("%s in %s stands elsewhere too", key, bundle).isNull();
            }
        }
        assertThat(owners).isNotEmpty();
    }

    @Test
    void everyBundleOnTheClassPathIsConfigured() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_en.properties")) {
            found.add("messages/" + resource.getFilename().replace("_en.properties", ""));
        }
        assertThat(new TreeSet<>(bundles())).isEqualTo(found);
    }

    private static List<String> bundles() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        return Arrays.asList(yaml.getObject().getProperty("spring.messages.basename").split(","));
    }

    private static Set<String> keys(String bundle) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(new ClassPathResource(bundle + ".properties").getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException missing) {
            throw new AssertionError("No bundle " + bundle, missing);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
