package io.haochaping.extension;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

import io.haochaping.identity.Person;
import io.haochaping.organisation.DataScope;

/** Requests for more time: one per case, for complex matters, by whoever handles the case, before the limit. */
public interface Extensions {

    /** The last day that this person could ask for now; empty where nothing could be asked for. */
    Optional<LocalDate> mayAskUntil(String caseNo, Person by);

    /**
     * EXTENSION_REQUESTED, and the process of the request begins.
     *
     * @param newDate a day after the day on which {@code close} is due now, at most {@code maximumExtensionDays} natural days after it
     * @throws io.haochaping.identity.problem.Problem 403 {@code extension-by-handler}; 409 {@code extension-not-in-policy},
     *     {@code extension-already-asked}, {@code extension-complex-only}, {@code extension-after-limit}; 422 at {@code /newDate} or
     *     {@code /reason}
     */
    ExtensionRequest request(String caseNo, @Nullable LocalDate newDate, @Nullable String reason, Person by);

    /** With its texts. */
    Optional<ExtensionRequest> ofCase(String caseNo);

    /** With its texts; out of scope is no different from never made. */
    Optional<ExtensionRequest> find(String no, DataScope scope);

    /** Open ones first, then the latest; without texts. */
    Page<ExtensionRequest> list(@Nullable ExtensionState state, DataScope scope, Pageable page);
}
