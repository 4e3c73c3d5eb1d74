package io.haochaping.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.haochaping.workbook.Fault;

/**
 * What the dry run found, and what was refused when it came to it.
 *
 * @param good    rows without fault
 * @param known   of those the ones that were taken before; they will not double
 * @param faults  of the dry run
 * @param refused good in the dry run and refused by the register afterwards
 */
record PaperReport(int good, int known, int hidden, List<Fault> faults, List<Fault> refused) {

    static PaperReport of(PaperSheet.Content content, List<Fault> faults, int known) {
        Set<Integer> faulty = rows(faults);
        int good = faulty.contains(0) ? 0 : content.good(faulty).size();
        return new PaperReport(good, known, content.hidden(), List.copyOf(faults), List.of());
    }

    Set<Integer> faultyRows() {
        return rows(faults);
    }

    PaperReport refusing(List<Fault> more) {
        return new PaperReport(good, known, hidden, faults, List.copyOf(more));
    }

    List<Fault> every() {
        List<Fault> every = new ArrayList<>(faults);
        every.addAll(refused);
        return every;
    }

    public boolean fine() {
        return faults.isEmpty() && good > 0;
    }

    private static Set<Integer> rows(List<Fault> faults) {
        return new TreeSet<>(faults.stream().map(Fault::row).toList());
    }
}
