package io.haochaping.improvement;

import java.util.List;
import java.util.Optional;

import io.haochaping.casefile.CaseView;
import io.haochaping.organisation.DataScope;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * Reading matters. The scope is part of every query: jurisdiction and unit; nobody sees a concentrated problem about the own person, and
 * who is only rated sees none at all.
 */
public interface ImprovementBook {

    /** Open ones first, late ones before all others, then by age. */
    Page<ImprovementView> list(ImprovementQuery query, DataScope scope, Pageable page);

    Optional<ImprovementView> find(String no, DataScope scope);

    /** What happened, oldest first, with texts. */
    List<ImprovementStep> steps(String no);

    /** Comments that repeat this one, oldest first. */
    List<ImprovementView> repetitionsOf(String no, DataScope scope);

    /** The cases behind a concentrated problem that still count and that the scope covers, latest first. */
    List<CaseView> cases(String no, DataScope scope);

    /** How many bad reviews counted before a concentrated problem was opened, and after its measure was accepted, as of now. */
    Counts counts(ImprovementView view);

    /** @param after null before the acceptance */
    record Counts(int before, @org.jspecify.annotations.Nullable Integer after) {
    }
}
