package io.haochaping.administration.sheet;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

import io.haochaping.workbook.Layout;

/**
 * What a good row leads to.
 *
 * @param id     which thing, as people recognise it
 * @param before what differs, by key of the column; empty for something new
 * @param after  likewise
 * @param write  does it
 */
record Step(Layout layout, int row, String id, Outcome outcome, Map<String, String> before, Map<String, String> after, Consumer<SetUp> write) {

    /** Compares and keeps what differs. {@code before} is empty for something new. */
    static Step of(Layout layout, int row, String id, Map<String, String> before, Map<String, String> after, Consumer<SetUp> write) {
        if (before.isEmpty()) {
            return new Step(layout, row, id, Outcome.NEW, Map.of(), after, write);
        }
        Map<String, String> now = differing(after, before);
        return new Step(layout, row, id, now.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED, differing(before, after), now, write);
    }

    private static Map<String, String> differing(Map<String, String> these, Map<String, String> others) {
        Map<String, String> differing = new TreeMap<>();
        these.forEach((key, value) -> {
            if (!Objects.equals(value, others.getOrDefault(key, ""))) {
                differing.put(key, value);
            }
        });
        return differing;
    }

    boolean writes() {
        return outcome != Outcome.UNCHANGED;
    }
}
