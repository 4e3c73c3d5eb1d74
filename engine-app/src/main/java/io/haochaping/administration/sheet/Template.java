package io.haochaping.administration.sheet;

import java.util.ArrayList;
import java.util.List;

import io.haochaping.workbook.BookWriter;
import io.haochaping.workbook.Column;
import io.haochaping.workbook.Layout;
import io.haochaping.pages.Words;
import org.springframework.stereotype.Component;

/** The sheets of explanations and of examples beside the sheets to be filled. */
@Component
class Template {

    private static final List<Integer> NOTE_WIDTHS = List.of(12, 16, 8, 90);
    private static final List<Integer> EXAMPLE_WIDTHS = List.of(18, 24, 18, 18, 18, 18, 26, 34);

    private final Words words;

    Template(Words words) {
        this.words = words;
    }

    void writeTo(BookWriter writer) {
        OrganisationLayouts.ALL.forEach(layout -> writer.sheet(layout, List.of()));
        explain(writer);
        writer.lines(OrganisationLayouts.EXAMPLES, EXAMPLE_WIDTHS, examples());
    }

    /** For the export too. */
    void explain(BookWriter writer) {
        writer.lines(OrganisationLayouts.NOTES, NOTE_WIDTHS, notes());
    }

    private List<List<String>> notes() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(text("note.sheet"), text("note.column"), text("note.required"), text("note.hint")));
        for (int number = 1; number <= 6; number++) {
            lines.add(List.of("", "", "", text("note.general." + number)));
        }
        for (Layout layout : OrganisationLayouts.ALL) {
            for (Column column : layout.columns()) {
                lines.add(List.of(layout.title(), column.title(), column.required() ? text("note.yes") : "", hint(layout, column)));
            }
        }
        return lines;
    }

    private String hint(Layout layout, Column column) {
        String hint = text("note." + layout.key() + "." + column.key());
        return column.choices().isEmpty() ? hint : hint + " " + text("note.choices", String.join("、", column.choices()));
    }

    private static List<List<String>> examples() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(OrganisationLayouts.EXAMPLES));
        Examples.ROWS.forEach((layout, rows) -> {
            lines.add(List.of(layout.title()));
            lines.add(layout.columns().stream().map(Column::title).toList());
            lines.addAll(rows);
            lines.add(List.of());
        });
        return lines;
    }

    private String text(String key, Object... arguments) {
        return words.text("admin-import." + key, arguments);
    }
}
