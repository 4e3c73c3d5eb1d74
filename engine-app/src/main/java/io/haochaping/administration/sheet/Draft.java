package io.haochaping.administration.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.haochaping.workbook.Book;
import io.haochaping.workbook.Fault;
import io.haochaping.workbook.Layout;
import io.haochaping.workbook.Row;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Unit;

/** A plan in the making: what there is, what the good rows so far add, and what is wrong. */
final class Draft {

    /** A row of a sheet. */
    record Place(String sheet, int row) {
    }

    private final Present present;
    private final Book book;
    private final List<Step> steps = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<Place> faulty = new HashSet<>();
    private final Map<String, Jurisdiction> jurisdictions;
    private final Map<String, Unit> units;
    private final Set<Present.Key> windows;
    private final Set<String> accounts;
    private final Map<String, Set<String>> mentioned = new HashMap<>();

    Draft(Present present, Book book) {
        this.present = present;
        this.book = book;
        this.jurisdictions = new HashMap<>(present.jurisdictions());
        this.units = new HashMap<>(present.units());
        this.windows = new HashSet<>(present.windows().keySet());
        present.windows().values().stream().filter(window -> window.hallUnit() != null)
                .forEach(window -> windows.add(new Present.Key(String.valueOf(window.hallUnit()), window.windowNo())));
        this.accounts = new HashSet<>(present.accounts().keySet());
        book.faults().forEach(this::refuse);
    }

    Present present() {
        return present;
    }

    List<Row> rows(Layout layout) {
        return book.of(layout.key());
    }

    void refuse(Fault fault) {
        faults.add(fault);
        faulty.add(new Place(fault.sheet(), fault.row()));
    }

    void refuse(Layout layout, Row row, String column, String code, Object... arguments) {
        refuse(Fault.of(layout.title(), row.number(), layout.column(column).title(), row.get(column), code, arguments));
    }

    boolean isFaulty(Layout layout, Row row) {
        return faulty.contains(new Place(layout.title(), row.number()));
    }

    void plan(Step step) {
        steps.add(step);
    }

    /** Refuses each empty cell of a required column that was not refused for another reason. */
    void requireCells(Layout layout, Row row) {
        if (!isFaulty(layout, row)) {
            layout.columns().stream().filter(column -> column.required() && row.find(column.key()).isEmpty())
                    .forEach(column -> refuse(layout, row, column.key(), "required"));
        }
    }

    /** Refuses a second row for the same thing. */
    void requireOnce(Map<Object, Integer> seen, Layout layout, Row row, String column, Object key) {
        Integer first = seen.putIfAbsent(key, row.number());
        if (first != null) {
            refuse(layout, row, column, "twice", first);
        }
    }

    /** Refuses a reference to what neither exists nor is in a good row. */
    void requireKnown(Layout layout, Row row, String column, Layout target, boolean known) {
        row.find(column).filter(code -> !known).ifPresent(code -> refuse(layout, row, column,
                mentioned(target, code) ? "reference-faulty" : "reference-unknown", target.title()));
    }

    private boolean mentioned(Layout target, String code) {
        return mentioned.computeIfAbsent(target.key(), key -> {
            Set<String> codes = new HashSet<>();
            String column = target == OrganisationLayouts.PEOPLE ? "account" : target == OrganisationLayouts.WINDOWS ? "no" : "code";
            rows(target).forEach(row -> row.find(column).ifPresent(codes::add));
            return codes;
        }).contains(code);
    }

    Map<String, Jurisdiction> jurisdictions() {
        return jurisdictions;
    }

    Map<String, Unit> units() {
        return units;
    }

    boolean isOpenUnit(String code) {
        Unit unit = units.get(code);
        return unit != null && !unit.retired();
    }

    boolean isOpenJurisdiction(String code) {
        Jurisdiction area = jurisdictions.get(code);
        return area != null && !area.retired();
    }

    /** Where people are served: a window counts in the unit that works in it and in the hall where it stands. */
    Set<Present.Key> windows() {
        return windows;
    }

    Set<String> accounts() {
        return accounts;
    }

    Plan plan() {
        return Plan.of(book, steps, faults);
    }
}
