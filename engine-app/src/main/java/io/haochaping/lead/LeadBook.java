package io.haochaping.lead;

import java.util.List;

import io.haochaping.identity.Person;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** Reading leads. For everybody but supervisors, and for the rated person among them, no lead exists: 404 {@code not-found}. */
public interface LeadBook {

    /** The newest first; without steps. */
    Page<Lead> list(LeadQuery query, Pageable page, Person supervisor);

    Lead require(String leadNo, Person supervisor);

    /** Confirmed leads for which somebody is held accountable, by unit and person, most first. */
    List<Accountable> accountable(Person supervisor);

    /** @param recorded those of which it is on record who was held accountable */
    record Accountable(@Nullable String unitCode, @Nullable String staffUnit, @Nullable String staffNo, long confirmed, long recorded) {
    }
}
