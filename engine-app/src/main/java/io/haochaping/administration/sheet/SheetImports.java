package io.haochaping.administration.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.haochaping.workbook.Book;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The two steps of an import: a dry run that writes nothing, then one transaction for all rows or for the good ones. */
@Service
class SheetImports {

    private final PresentReader present;
    private final Execution execution;
    private final ImportSafe safe;
    private final Journal journal;
    private final TransactionTemplate transaction;

    SheetImports(PresentReader present, Execution execution, ImportSafe safe, Journal journal, PlatformTransactionManager transactions) {
        this.present = present;
        this.execution = execution;
        this.safe = safe;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Reads the workbook and tries what it says.
     *
     * @return id of the import
     * @throws Problem 400 or 413 for a file that cannot be read
     */
    String upload(String fileName, byte[] file, String person) {
        Report report = dryRun(OrganisationLayouts.READER.read(file), person);
        return safe.keep(person, fileName, file, report);
    }

    private Report dryRun(Book book, String person) {
        Plan plan = Planner.plan(book, present.read());
        return Report.of(plan, execution.refusals(plan, person));
    }

    /**
     * Imports in one transaction.
     *
     * @param onlyGood    leaves out the rows that the dry run found faulty; otherwise there must be none
     * @param fingerprint of the dry run that the person saw
     * @throws Problem 409 {@code sheet-changed-meanwhile} when the organisation is no longer the one of the dry run: a new dry run has been made;
     *                 409 {@code sheet-has-faults}; 404 {@code sheet-import-gone}
     */
    void run(String id, boolean onlyGood, String fingerprint, String person) {
        try {
            transaction.executeWithoutResult(status -> runNow(id, onlyGood, fingerprint, person));
        } catch (Problem problem) {
            if ("sheet-import-gone".equals(problem.code()) || "sheet-import-done".equals(problem.code()) || "sheet-has-faults".equals(problem.code())) {
                throw problem;
            }
            throw tryAgain(id, person);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
            throw tryAgain(id, person);
        }
    }

    private Problem tryAgain(String id, String person) {
        byte[] file = transaction.execute(status -> safe.claim(id, person));
        Report fresh = dryRun(OrganisationLayouts.READER.read(file), person);
        safe.keepAnew(id, person, fresh);
        return Problem.conflict("sheet-changed-meanwhile");
    }

    private void runNow(String id, boolean onlyGood, String fingerprint, String person) {
        byte[] file = safe.claim(id, person);
        Report report = safe.require(id, person).report();
        if (report.againstTemplate() || report.good() == 0 || !onlyGood && !report.faults().isEmpty()) {
            throw Problem.conflict("sheet-has-faults");
        }
        Plan plan = Planner.plan(OrganisationLayouts.READER.read(file), present.read());
        if (!plan.fingerprint().equals(fingerprint) || !fingerprint.equals(report.fingerprint())) {
            throw Problem.conflict("sheet-changed-meanwhile");
        }
        Set<Draft.Place> skipped = Execution.placesOf(report.faults());
        List<FirstPassword> passwords = execution.run(plan, skipped, person);
        journal.record("import", id, null, summary(safe.require(id, person).fileName(), report), person);
        safe.imported(id, person, report, passwords);
    }

    private static Map<String, String> summary(String fileName, Report report) {
        Map<String, String> summary = new LinkedHashMap<>();
        summary.put("file", fileName);
        summary.put("added", report.added() + "");
        summary.put("changed", report.changed() + "");
        summary.put("unchanged", report.unchanged() + "");
        summary.put("skipped", report.faulty() + "");
        return summary;
    }
}
