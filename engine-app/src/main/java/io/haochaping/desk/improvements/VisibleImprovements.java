package io.haochaping.desk.improvements;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.improvement.ImprovementBook;
import io.haochaping.improvement.ImprovementQuery;
import io.haochaping.improvement.ImprovementState;
import io.haochaping.improvement.ImprovementView;
import io.haochaping.improvement.Inspections;
import io.haochaping.improvement.Source;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Paging;

/** The matters that a person may see; out of scope is no different from never registered. */
@Component
class VisibleImprovements {

    private static final int LARGEST_PAGE = 100;

    private final ImprovementBook book;
    private final Inspections inspections;
    private final Organisation organisation;

    VisibleImprovements(ImprovementBook book, Inspections inspections, Organisation organisation) {
        this.book = book;
        this.inspections = inspections;
        this.organisation = organisation;
    }

    /** @throws Problem 404 {@code not-found} */
    ImprovementView require(String no, Person person) {
        return book.find(no, organisation.scopeOf(person)).orElseThrow(() -> Problem.notFound("not-found"));
    }

    /** @throws Problem 400 {@code parameter-invalid} for a page below 0, a size outside 1 to {@value #LARGEST_PAGE} */
    Page<ImprovementView> list(ImprovementQuery query, int page, int size, Person person) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw Problem.badRequest("parameter-invalid", "size");
        }
        return book.list(query, organisation.scopeOf(person), PageRequest.of(Paging.require(page), size));
    }

    /** @throws Problem 404 {@code not-found} */
    Inspections.Report report(String id, Person person) {
        return inspections.report(id, organisation.scopeOf(person)).orElseThrow(() -> Problem.notFound("not-found"));
    }

    static ImprovementQuery query(@Nullable Source source, @Nullable ImprovementState state, @Nullable String unit, boolean overdue) {
        return new ImprovementQuery(source, state, unit == null || unit.isBlank() ? null : unit, overdue, null);
    }
}
