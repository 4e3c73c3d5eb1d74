package io.haochaping.connector.hotline;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the hotlines ({@code hcp.hotline.*}).
 *
 * @param table  by which the digits of a channel are read that has no table of its own
 * @param tables table by channel
 */
@ConfigurationProperties("hcp.hotline")
record HotlineSettings(@DefaultValue("12366-1") String table, @DefaultValue Map<String, String> tables) {

    HotlineSettings {
        tables = Map.copyOf(tables);
    }
}
