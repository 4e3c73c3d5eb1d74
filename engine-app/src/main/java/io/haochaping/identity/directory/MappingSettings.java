package io.haochaping.identity.directory;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param mapping     what groups of the directory or provider mean here; without any, nobody's roles are touched at login
 * @param groupsClaim where an OIDC provider names the groups; a dot leads into a claim, as in {@code realm_access.roles}
 */
@ConfigurationProperties("hcp.identity")
record MappingSettings(@DefaultValue List<Mapping> mapping, @DefaultValue("groups") String groupsClaim) {

    /**
     * @param directoryGroup name of a group there; a {@code *} stands for the code of a unit or jurisdiction
     * @param group          group here, with a {@code *} for the same code, such as {@code officer-*}
     */
    record Mapping(String directoryGroup, String group) {
    }
}
