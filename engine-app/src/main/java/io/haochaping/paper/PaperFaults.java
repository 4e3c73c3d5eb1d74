package io.haochaping.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.haochaping.pages.Words;
import io.haochaping.workbook.BookWriter;
import io.haochaping.workbook.Column;
import io.haochaping.workbook.Fault;
import io.haochaping.workbook.Layout;
import io.haochaping.workbook.Row;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Faults as sentences, and as a sheet of the faulty rows that can be corrected and uploaded again. */
@Component
class PaperFaults {

    private static final String OF_REGISTER = "problem.";
    private static final String OF_PAPER = "paper.";

    private final Words words;
    private final MessageSource messages;

    PaperFaults(Words words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    /** One line of the page. */
    record Line(String row, String column, String value, String todo) {
    }

    Line line(Fault fault) {
        return new Line(fault.row() == 0 ? words.text("paper.whole") : fault.row() + "", fault.column(), fault.value(), sentence(fault));
    }

    String sentence(Fault fault) {
        if (fault.code().startsWith(OF_REGISTER)) {
            String general = words.text(fault.code(), fault.arguments().toArray());
            return String.valueOf(messages.getMessage(fault.code() + ".field", fault.arguments().toArray(), general, LocaleContextHolder.getLocale()));
        }
        boolean own = fault.code().startsWith(OF_PAPER);
        return words.text(own ? "paper.fault." + fault.code().substring(OF_PAPER.length()) : "admin-import.fault." + fault.code(),
                fault.arguments().toArray());
    }

    byte[] sheet(PaperSheet.Content content, List<Fault> faults) {
        Map<Integer, List<Fault>> byRow = faults.stream().collect(Collectors.groupingBy(Fault::row));
        List<Column> columns = new ArrayList<>(PaperSheet.LAYOUT.columns());
        columns.add(Column.text("row", PaperSheet.FAULTY_ROW, 10));
        columns.add(Column.text("faults", PaperSheet.FAULTY_BECAUSE, 1000));
        List<Map<String, String>> rows = content.rows().stream().filter(row -> byRow.containsKey(row.number()))
                .map(row -> beside(row, byRow.get(row.number()))).toList();
        return PaperSheet.write(BookWriter.inMemory().sheet(new Layout(PaperSheet.LAYOUT.key(), PaperSheet.LAYOUT.title(), columns), rows));
    }

    private Map<String, String> beside(Row row, List<Fault> faults) {
        Map<String, String> cells = new LinkedHashMap<>(row.values());
        faults.stream().filter(fault -> !fault.value().isEmpty()).forEach(fault -> PaperSheet.LAYOUT.columns().stream()
                .filter(column -> column.title().equals(fault.column())).forEach(column -> cells.putIfAbsent(column.key(), fault.value())));
        cells.put("row", row.number() + "");
        cells.put("faults", faults.stream().map(fault -> fault.column() + (fault.column().isEmpty() ? "" : "：") + sentence(fault))
                .collect(Collectors.joining(" ")));
        return cells;
    }
}
