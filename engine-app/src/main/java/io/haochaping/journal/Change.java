package io.haochaping.journal;

import java.time.Instant;
import java.util.Map;
import java.util.TreeSet;

/**
 * One change of the set-up.
 *
 * @param before the fields before, empty for something new; only those that differ
 * @param after  the fields after, empty for something removed; only those that differ
 */
public record Change(long seq, Instant at, String actor, String subject, String id, Map<String, String> before, Map<String, String> after) {

    public Change {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** Names of the fields that changed, sorted. */
    public TreeSet<String> fields() {
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields;
    }
}
