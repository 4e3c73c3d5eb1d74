package io.haochaping.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class DataKeysTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    private Path directory;

    @Test
    void refusesToStartWithoutAKeyOutsideTheDemonstration() {
        assertThatThrownBy(() -> configure(null, new MockEnvironment()))
                .isInstanceOf(DataKeyRefused.class).hasMessageContaining("HCP_PERSONALDATA_KEY");
        assertThatThrownBy(() -> configure(" ", new MockEnvironment())).isInstanceOf(DataKeyRefused.class);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void refusesAMalformedKeyWithoutRepeatingIt() {
        assertThatThrownBy(() -> configure("not base64!", new MockEnvironment()))
                .isInstanceOf(DataKeyRefused.class).hasMessageContaining("HCP_PERSONALDATA_KEY").hasMessageNotContaining("not base64!");
        assertThatThrownBy(() -> configure("c2hvcnQ=", demo()))
                .isInstanceOf(DataKeyRefused.class).hasMessageContaining("HCP_PERSONALDATA_KEY").hasMessageContaining("32");
    }

    @Test
    void refusesAMalformedPreviousKey() {
        assertThatThrownBy(() -> DataKeys.parse(KEY, List.of("x")))
                .isInstanceOf(DataKeyRefused.class).hasMessageContaining("HCP_PERSONALDATA_PREVIOUSKEYS");
    }

    @Test
    void makesOneKeyInTheDemonstrationAndKeepsIt() throws Exception {
        var first = configure(null, demo());
        var second = configure(null, demo());

        assertThat(first.base()).hasSize(32).isEqualTo(second.base());
        assertThat(Files.getPosixFilePermissions(directory.resolve("personaldata.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void prefersTheGivenKeyAlsoInTheDemonstration() {
        assertThat(configure(KEY, demo()).base()).isEqualTo(new byte[32]);
        assertThat(directory).isEmptyDirectory();
    }

    private DataKeys configure(String key, MockEnvironment environment) {
        return new PersonalDataConfiguration().dataKeys(new PersonalDataSettings(key, List.of()), environment, directory);
    }

    private static MockEnvironment demo() {
        var environment = new MockEnvironment();
        environment.setActiveProfiles("demo");
        return environment;
    }
}
