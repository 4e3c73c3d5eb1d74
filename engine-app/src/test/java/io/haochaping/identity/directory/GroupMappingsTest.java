package io.haochaping.identity.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.haochaping.identity.directory.MappingSettings.Mapping;
import org.junit.jupiter.api.Test;

class GroupMappingsTest {

    private final GroupMappings mappings = mappings(new Mapping("hcp-officer-*", "officer-*"), new Mapping("HCP (Leiter) A1", "leader-A1"),
            new Mapping("hcp-admin", "camunda-admin"));

    @Test
    void carriesTheCodeOfTheUnitOver() {
        assertThat(mappings.given(List.of("hcp-officer-A1", "hcp-officer-B-2", "HCP-Officer-C3", "staff")))
                .containsExactly("officer-A1", "officer-B-2", "officer-C3");
        assertThat(mappings.given(List.of("hcp (leiter) a1"))).containsExactly("leader-A1");
    }

    @Test
    void aNameIsNoPattern() {
        assertThat(mappings.given(List.of("hcp-officer-", "hcp-officer-A 1", "xhcp-admin", "hcp-officer-A1\nhcp-admin"))).isEmpty();
    }

    @Test
    void decidesOnlyWhatAMappingCanGive() {
        assertThat(mappings.decides("officer-Z9")).isTrue();
        assertThat(mappings.decides("leader-A1")).isTrue();
        assertThat(mappings.decides("leader-A2")).isFalse();
        assertThat(mappings.decides("supervisor")).isFalse();
        assertThat(mappings().decides("officer-A1")).isFalse();
    }

    @Test
    void refusesAMappingThatCannotBeCarriedOut() {
        assertThatThrownBy(() -> mappings(new Mapping("hcp-officer", "officer-*"))).hasMessageContaining("hcp.identity.mapping");
        assertThatThrownBy(() -> mappings(new Mapping("*-*", "officer-*"))).hasMessageContaining("hcp.identity.mapping");
    }

    @Test
    void readsTheClaimsOfAProvider() {
        ProviderClaims flat = new ProviderClaims(new MappingSettings(List.of(), "groups"));
        ProviderClaims deep = new ProviderClaims(new MappingSettings(List.of(), "realm_access.roles"));

        assertThat(flat.person("li-si", Map.of("groups", List.of("a", 1, "b"), "name", "李四", "email", "l@example.org")))
                .isEqualTo(new DirectoryPerson("li-si", "李四", "l@example.org", Set.of("a", "b")));
        assertThat(flat.person("li-si", Map.of("groups", "a")).groups()).containsExactly("a");
        assertThat(flat.person("li-si", Map.of()).groups()).isEmpty();
        assertThat(flat.person("li-si", Map.of("name", " ")).displayName()).isEqualTo("li-si");
        assertThat(deep.person("li-si", Map.of("realm_access", Map.of("roles", List.of("x")))).groups()).containsExactly("x");
        assertThat(deep.person("li-si", Map.of("realm_access", "odd")).groups()).isEmpty();
        assertThat(deep.person("li-si", Map.of("realm_access.roles", List.of("y"))).groups()).containsExactly("y");
    }

    private static GroupMappings mappings(Mapping... mapping) {
        return new GroupMappings(new MappingSettings(List.of(mapping), "groups"));
    }
}
