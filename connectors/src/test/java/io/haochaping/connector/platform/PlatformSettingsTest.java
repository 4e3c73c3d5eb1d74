package io.haochaping.connector.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformSettingsTest {

    @Test
    void takesAnAddressWithoutTheSlashAtItsEnd() {
        assertThat(PlatformSettings.address("X", " https://province.example.org/api/ ")).isEqualTo(URI.create("https://province.example.org/api"));
        assertThat(PlatformSettings.address("X", "http://127.0.0.1:8085")).isEqualTo(URI.create("http://127.0.0.1:8085"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://province.example.org", "province.example.org", "https://", "https://a b", "https://a.example.org/?x=1", "ftp://localhost"})
    void refusesAnAddressInClearOrNone(String address) {
        assertThatThrownBy(() -> PlatformSettings.address("HCP_X", address)).isInstanceOf(IllegalStateException.class).hasMessageStartingWith("HCP_X must be an https address");
    }

    @Test
    void namesTheVariableThatIsMissing() {
        assertThatThrownBy(() -> PlatformSettings.required("HCP_X", " ")).hasMessageStartingWith("HCP_X must be set");
        assertThatThrownBy(() -> PlatformSettings.codes("HCP_X", "nothing-1")).hasMessageStartingWith("HCP_X must name a code table");
    }
}
