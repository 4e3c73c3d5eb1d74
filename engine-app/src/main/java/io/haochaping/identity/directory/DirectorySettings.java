package io.haochaping.identity.directory;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The directory that checks passwords; off without an address.
 *
 * @param url              {@code ldaps://host:636}; several with spaces between are tried in turn
 * @param bindDn           who searches; empty: anonymous
 * @param userBase         where persons are
 * @param userFilter       finds one person; {@code {0}} is the account that was typed, escaped
 * @param accountAttribute holds the account id
 * @param nameAttribute    holds the name that colleagues read
 * @param groupBase        where groups are; empty: no roles from the directory
 * @param groupFilter      finds the groups of a person; {@code {0}} is the person's DN, {@code {1}} the account
 * @param groupAttribute   holds the group's name
 * @param connectTimeout   longest wait for a connection
 * @param readTimeout      longest wait for an answer
 */
@ConfigurationProperties("hcp.identity.ldap")
record DirectorySettings(@DefaultValue("") String url, @DefaultValue("") String bindDn, @DefaultValue("") String bindPassword,
                         @DefaultValue("") String userBase, @DefaultValue("(uid={0})") String userFilter,
                         @DefaultValue("uid") String accountAttribute, @DefaultValue("cn") String nameAttribute,
                         @DefaultValue("mail") String mailAttribute, @DefaultValue("") String groupBase,
                         @DefaultValue("(member={0})") String groupFilter, @DefaultValue("cn") String groupAttribute,
                         @DefaultValue("3s") Duration connectTimeout, @DefaultValue("5s") Duration readTimeout) {

    boolean isOn() {
        return !url.isBlank();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "DirectorySettings[url=" + url + "]";
    }
}
