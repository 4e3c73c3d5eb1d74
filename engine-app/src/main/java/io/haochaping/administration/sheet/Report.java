package io.haochaping.administration.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.haochaping.workbook.Fault;
import io.haochaping.workbook.Layout;
import io.haochaping.workbook.Row;

/**
 * What a dry run found; kept beside the workbook until it is imported.
 *
 * @param counts      per sheet that the workbook has
 * @param differences of rows that change something, at most {@value #MOST_DIFFERENCES}
 * @param hidden      rows that were skipped because they are hidden
 * @param fingerprint of the plan; another one means that the organisation changed
 */
record Report(List<Count> counts, List<Fault> faults, List<Difference> differences, int hidden, String fingerprint) {

    static final int MOST_DIFFERENCES = 200;

    /** Rows of a sheet. */
    record Count(String sheet, int added, int changed, int unchanged, int faulty) {

        int good() {
            return added + changed;
        }
    }

    /** A changed row: cells by title, before and after. */
    record Difference(String sheet, int row, String id, Map<String, String> before, Map<String, String> after) {
    }

    /** @param refused what the services refused when the plan was tried */
    static Report of(Plan plan, List<Fault> refused) {
        List<Fault> faults = new ArrayList<>(plan.faults());
        faults.addAll(refused);
        Set<Draft.Place> faulty = new HashSet<>();
        faults.forEach(fault -> faulty.add(new Draft.Place(fault.sheet(), fault.row())));
        List<Count> counts = OrganisationLayouts.ALL.stream().filter(layout -> plan.book().rows().containsKey(layout.key()))
                .map(layout -> count(plan, layout, faulty)).toList();
        return new Report(counts, List.copyOf(faults), differences(plan), plan.book().hidden(), plan.fingerprint());
    }

    private static Count count(Plan plan, Layout layout, Set<Draft.Place> faulty) {
        int bad = (int) plan.book().of(layout.key()).stream().map(Row::number).filter(row -> faulty.contains(new Draft.Place(layout.title(), row))).count();
        int[] good = new int[Outcome.values().length];
        plan.steps().stream().filter(step -> step.layout() == layout && !faulty.contains(new Draft.Place(layout.title(), step.row())))
                .forEach(step -> good[step.outcome().ordinal()]++);
        return new Count(layout.title(), good[0], good[1], good[2], bad);
    }

    private static List<Difference> differences(Plan plan) {
        return plan.steps().stream().filter(step -> step.outcome() == Outcome.CHANGED).limit(MOST_DIFFERENCES)
                .map(step -> new Difference(step.layout().title(), step.row(), step.id(), titled(step.layout(), step.before()),
                        titled(step.layout(), step.after()))).toList();
    }

    private static Map<String, String> titled(Layout layout, Map<String, String> cells) {
        Map<String, String> titled = new LinkedHashMap<>();
        layout.columns().stream().filter(column -> cells.containsKey(column.key())).forEach(column -> titled.put(column.title(), cells.get(column.key())));
        return titled;
    }

    int good() {
        return counts.stream().mapToInt(Count::good).sum();
    }

    int added() {
        return counts.stream().mapToInt(Count::added).sum();
    }

    int changed() {
        return counts.stream().mapToInt(Count::changed).sum();
    }

    int unchanged() {
        return counts.stream().mapToInt(Count::unchanged).sum();
    }

    int faulty() {
        return counts.stream().mapToInt(Count::faulty).sum();
    }

    /** A workbook against the template is imported by nobody: what its rows mean is not certain. */
    boolean againstTemplate() {
        return faults.stream().anyMatch(Fault::againstTemplate);
    }

    boolean allGood() {
        return faults.isEmpty() && good() > 0;
    }

    boolean someGood() {
        return !faults.isEmpty() && good() > 0 && !againstTemplate();
    }
}
