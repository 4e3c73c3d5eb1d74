package io.haochaping.paper;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do with sheets: upload with a dry run, import all or the good rows, discard. */
@Component
class PaperImports {

    private final PaperTrial trial;
    private final PaperSafe safe;
    private final Organisation organisation;
    private final Journal journal;

    PaperImports(PaperTrial trial, PaperSafe safe, Organisation organisation, Journal journal) {
        this.trial = trial;
        this.safe = safe;
        this.organisation = organisation;
        this.journal = journal;
    }

    /** For which a person may import; 403 {@code paper-coordinators-only} where there is none. */
    List<Jurisdiction> jurisdictions(Person person) {
        List<Jurisdiction> own = organisation.jurisdictions().stream().filter(jurisdiction -> person.isCoordinatorOf(jurisdiction.code()))
                .collect(Collectors.toList());
        if (own.isEmpty()) {
            throw Problem.forbidden("paper-coordinators-only");
        }
        return own;
    }

    /**
     * @param jurisdiction may be empty where the person has only one
     * @return id of the import
     * @throws Problem 400 or 413 for a file that cannot be read; 422 for a jurisdiction of others
     */
    String upload(String jurisdiction, String fileName, byte[] file, Person person) {
        String own = own(jurisdiction, jurisdictions(person));
        return safe.keep(person.id(), own, fileName, file, trial.run(PaperSheet.read(fileName, file), own));
    }

    private static String own(String chosen, List<Jurisdiction> possible) {
        if (chosen.isEmpty() && possible.size() == 1) {
            return possible.get(0).code();
        }
        return possible.stream().map(Jurisdiction::code).filter(chosen::equals).findFirst()
                .orElseThrow(() -> Problem.unprocessable("/jurisdiction", "form-required"));
    }

    PaperImport require(String id, Person person) {
        jurisdictions(person);
        return safe.require(id, person.id());
    }

    /**
     * Lets the rows without fault go to the register, in the background.
     *
     * @param onlyGood whether the others are left out; otherwise there must be none
     * @throws Problem 404 {@code paper-import-gone}; 409 {@code paper-has-faults}, {@code paper-started}
     */
    @Transactional
    public void start(String id, boolean onlyGood, Person person) {
        PaperImport kept = require(id, person);
        if (kept.report().good() == 0 || !onlyGood && !kept.report().faults().isEmpty()) {
            throw Problem.conflict("paper-has-faults");
        }
        safe.start(id, kept.report().good());
        journal.record("paper-import", id, null, Map.of("file", kept.fileName(), "added", kept.report().good() + "",
                "skipped", kept.report().faultyRows().size() + ""), person.id());
    }
}
