package io.haochaping.workbook;

import java.util.ArrayList;
import java.util.List;

import io.haochaping.identity.problem.Problem;

/** Splits comma-separated text into lines of cells. */
final class CsvLines {

    private final String text;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private CsvLines(String text) {
        this.text = text;
    }

    /** @throws Problem 400 {@code sheet-damaged} where a quotation is not closed */
    static List<List<String>> of(String text) {
        return new CsvLines(text).split();
    }

    private List<List<String>> split() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (quoted || c != ',' && c != '\n' && c != '\r') {
                cell.append(c);
            } else if (c != '\r') {
                end(c == '\n');
            }
        }
        if (quoted) {
            throw Problem.badRequest("sheet-damaged");
        }
        end(true);
        return lines;
    }

    private void end(boolean ofLine) {
        line.add(cell.toString());
        cell = new StringBuilder();
        if (ofLine) {
            lines.add(line);
            line = new ArrayList<>();
        }
    }
}
