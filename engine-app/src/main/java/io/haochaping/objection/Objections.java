package io.haochaping.objection;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

import io.haochaping.organisation.DataScope;

/** Objections to exclusions: one per case, within {@code objectionWindowDays} working days (assumption) of the exclusion. */
public interface Objections {

    int LONGEST_TEXT = 1_000;

    /** The last day on which the reviewer may object; empty where it is not possible, not any more, or was done. */
    Optional<LocalDate> mayObjectUntil(String caseNo);

    /**
     * The reviewer objects: OBJECTED, and the process of the objection begins. Whoever calls this has checked the receipt.
     *
     * @throws io.haochaping.identity.problem.Problem 409 {@code objection-not-excluded}, {@code objection-already-raised},
     *     {@code objection-window-closed}; 422 at {@code /text}
     */
    Objection raise(String caseNo, @Nullable String text);

    /** With its texts. */
    Optional<Objection> ofCase(String caseNo);

    /** With its texts; out of scope is no different from never raised. */
    Optional<Objection> find(String no, DataScope scope);

    /** Open ones first, then the latest; without texts. */
    Page<Objection> list(@Nullable ObjectionState state, DataScope scope, Pageable page);
}
