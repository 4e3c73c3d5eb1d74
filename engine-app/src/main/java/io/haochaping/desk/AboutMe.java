package io.haochaping.desk;

import java.util.Set;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseQuery;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.Statements;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.DataScope;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Words;

/** The cases that rate a person, and nothing of other cases that the person may see by another role. */
@Component
class AboutMe {

    private static final int SIZE = 20;

    private final CaseFiles cases;
    private final CaseRows rows;
    private final Statements statements;
    private final Organisation organisation;
    private final Words words;

    AboutMe(CaseFiles cases, CaseRows rows, Statements statements, Organisation organisation, Words words) {
        this.cases = cases;
        this.rows = rows;
        this.statements = statements;
        this.organisation = organisation;
        this.words = words;
    }

    /**
     * One case as the rated person reads it.
     *
     * @param day        of receipt; not the hour, which would tell who it was
     * @param mayExplain no verdict yet: a statement still comes before it
     */
    record Row(String caseNo, String subject, String day, Badge status, String finding, String statement, boolean mayExplain) {
    }

    Page<Row> of(Person person, int page) {
        if (page < 0) {
            throw Problem.badRequest("parameter-invalid", "page");
        }
        DataScope scope = organisation.scopeOf(person);
        DataScope own = new DataScope(false, Set.of(), Set.of(), scope.staffUnit(), scope.staffNo());
        return cases.list(new CaseQuery(null, null, null), own, PageRequest.of(page, SIZE)).map(file -> row(file, person));
    }

    private Row row(CaseView file, Person person) {
        long given = statements.of(file.caseNo()).stream().filter(statement -> statement.actor().equals(person.id())).count();
        return new Row(file.caseNo(), rows.subject(file), Words.minute(file.receivedAt()).substring(0, 10), rows.status(file.status()),
                file.finding() == null ? words.text("desk.about-me.finding.none") : words.word("desk.finding.", file.finding()),
                given == 0 ? words.text("desk.about-me.statement.none") : words.text("desk.about-me.statement.count", given),
                isBeforeTheVerdict(file.status()));
    }

    private static boolean isBeforeTheVerdict(CaseStatus status) {
        return switch (status) {
            case DISPATCHING, CONTACTING, VERIFYING, EXCLUSION_REVIEW -> true;
            default -> false;
        };
    }
}
