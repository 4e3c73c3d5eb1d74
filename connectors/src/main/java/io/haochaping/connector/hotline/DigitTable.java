package io.haochaping.connector.hotline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.haochaping.connector.api.HotlineDigits.Means;

/**
 * The digits of one announcement in one version. A table is a resource {@code digits/<name>.csv} with the columns {@code means,digit,satisfaction}; it is
 * never changed, a new version is a new file.
 */
final class DigitTable {

    private static final Set<String> LEVELS = Set.of("VERY_SATISFIED", "SATISFIED", "BASICALLY_SATISFIED", "DISSATISFIED", "VERY_DISSATISFIED");

    private final Map<String, String> levels = new HashMap<>();

    private DigitTable() {
    }

    /** Empty without a table of this name. */
    static Optional<DigitTable> named(String name) {
        try (InputStream resource = name.matches("[a-z0-9-]+") ? DigitTable.class.getResourceAsStream("digits/" + name + ".csv") : null) {
            if (resource == null) {
                return Optional.empty();
            }
            DigitTable table = new DigitTable();
            new String(resource.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(line -> table.take(name, line.split(",")));
            return Optional.of(table);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void take(String name, String[] row) {
        if (row.length != 3 || !LEVELS.contains(row[2]) || levels.put(Means.valueOf(row[0]) + ":" + row[1], row[2]) != null) {
            throw new IllegalStateException(name + ": " + String.join(",", row));
        }
    }

    Optional<String> satisfaction(Means means, String digit) {
        return Optional.ofNullable(levels.get(means + ":" + digit.strip()));
    }
}
