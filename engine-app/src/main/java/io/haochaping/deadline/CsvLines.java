package io.haochaping.deadline;

import java.util.ArrayList;
import java.util.List;

import io.haochaping.deadline.ArrangementFile.Fault;
import io.haochaping.deadline.UploadedArrangement.Entry;

/** Lines {@code date,type,name}; the heading may be there, empty lines are passed over. */
final class CsvLines {

    private static final String HEADING = "date,type,name";

    private CsvLines() {
    }

    static List<Entry> entries(String text, List<Fault> faults) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || number == 1 && line.replace(" ", "").equalsIgnoreCase(HEADING)) {
                continue;
            }
            String[] parts = line.split(",", -1);
            if (parts.length == 3) {
                entries.add(new Entry(number, unquoted(parts[0]), unquoted(parts[1]), unquoted(parts[2])));
            } else {
                faults.add(new Fault(number, "calendar-line-columns", List.of()));
            }
        }
        return entries;
    }

    private static String unquoted(String part) {
        String stripped = part.strip();
        boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
    }
}
