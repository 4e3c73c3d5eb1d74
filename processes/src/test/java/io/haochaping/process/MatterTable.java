package io.haochaping.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The transition table of a process beside the case, {@code transitions/<key>.csv}.
 *
 * @param states the open ones in the order of the columns, the first one is that of the beginning
 */
record MatterTable(String process, List<String> states, List<Row> rows) {

    /** Any state in which nothing is open any more. */
    static final String ENDED = "ended";

    /**
     * An event, for some kinds of matters or for all of them, with what follows in each state.
     *
     * @param event a completion ({@code Task_X name=value}), {@code message name} or {@code timer id}
     */
    record Row(String process, String event, Set<String> kinds, Map<String, String> next) {

        boolean appliesTo(String kind) {
            return kinds.isEmpty() || kinds.contains(kind);
        }

        @Override
        public String toString() {
            return process + ": " + event + (kinds.isEmpty() ? "" : " " + kinds);
        }
    }

    static MatterTable of(String process) {
        List<List<String>> lines = lines("/transitions/" + process + ".csv");
        List<String> header = lines.get(0);
        List<Row> rows = lines.subList(1, lines.size()).stream().map(cells -> row(process, header, cells)).toList();
        return new MatterTable(process, header.subList(2, header.size() - 1), rows);
    }

    private static Row row(String process, List<String> header, List<String> cells) {
        Map<String, String> next = new LinkedHashMap<>();
        for (int column = 2; column < header.size(); column++) {
            next.put(header.get(column), cells.get(column));
        }
        return new Row(process, cells.get(0), cells.get(1).isEmpty() ? Set.of() : Set.of(cells.get(1).split(",")), next);
    }

    private static List<List<String>> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(MatterTable.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            List<List<String>> lines = new ArrayList<>();
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> lines.add(Arrays.stream(line.split(";")).map(String::strip).toList()));
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What follows each event in this state. */
    Map<String, String> nextOf(String kind, String at) {
        Map<String, String> next = new LinkedHashMap<>();
        rows.stream().filter(row -> row.appliesTo(kind)).forEach(row -> next.put(row.event(), row.next().get(at)));
        return next;
    }

    Set<String> events() {
        Set<String> events = new LinkedHashSet<>();
        rows.forEach(row -> events.add(row.event()));
        return events;
    }
}
