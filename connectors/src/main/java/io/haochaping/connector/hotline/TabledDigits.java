package io.haochaping.connector.hotline;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.connector.api.HotlineDigits;

/** Refuses to start where a setting names a table that is not there. */
@Component
class TabledDigits implements HotlineDigits {

    private final HotlineSettings settings;
    private final Map<String, DigitTable> read = new ConcurrentHashMap<>();

    TabledDigits(HotlineSettings settings) {
        this.settings = settings;
        require("HCP_HOTLINE_TABLE", settings.table());
        settings.tables().forEach((channel, table) -> require("hcp.hotline.tables." + channel, table));
    }

    private void require(String setting, String table) {
        if (!isTable(table)) {
            throw new IllegalStateException(setting + " must name a table of digits, such as 12366-1");
        }
    }

    @Override
    public boolean isTable(String table) {
        return find(table).isPresent();
    }

    @Override
    public Optional<String> satisfaction(String channel, @Nullable String table, Means means, String digit) {
        String name = table != null ? table : settings.tables().getOrDefault(channel, settings.table());
        return find(name).orElseThrow(() -> new IllegalArgumentException("No table " + name)).satisfaction(means, digit);
    }

    private Optional<DigitTable> find(String name) {
        DigitTable known = read.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<DigitTable> found = DigitTable.named(name);
        found.ifPresent(table -> read.put(name, table));
        return found;
    }
}
