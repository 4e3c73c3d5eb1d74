package io.haochaping.documentation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a Markdown page, by the heading of their section. */
record Tables(String page) {

    /** The rows below {@code ## heading}, without the head; cells without blanks and code marks around them. */
    List<List<String>> below(String heading) {
        return section(heading).filter(line -> line.startsWith("|")).skip(2).map(Tables::cells).toList();
    }

    List<String> firstColumn(String heading) {
        return below(heading).stream().map(cells -> cells.get(0)).toList();
    }

    private Stream<String> section(String heading) {
        return page.lines().dropWhile(line -> !line.equals("## " + heading)).skip(1).takeWhile(line -> !line.startsWith("## "));
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\\|")).skip(1).map(String::strip).map(cell -> cell.replaceAll("^`([^`]*)`$", "$1")).toList();
    }
}
