package io.haochaping.organisation;

import java.time.LocalDate;
import java.util.List;

import io.haochaping.identity.Person;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * Enters absences: administrators for everybody, leaders for the officers and leaders of their own units (403 otherwise). Every change is a journal
 * entry and an {@link AbsenceChanged}. Refused with 422 per field: a last day before the first, days that overlap another absence of the account, a
 * substitute without a common unit or jurisdiction, one who is away on one of the days, or anybody who already stands in for somebody on them.
 */
public interface AbsenceAdministration {

    /** The absences that the person may see, the latest first; past ones too. */
    Page<Absence> list(Person by, Pageable page);

    /** The officers and leaders of the units that the person leads, sorted account ids; administrators may enter any account. */
    List<String> accounts(Person by);

    /** Who may stand in for an account, sorted account ids. */
    List<String> substitutes(String account);

    Absence enter(Absence value, Person by);

    /** The absence ends earlier or later than entered. */
    Absence end(String id, long version, LocalDate lastDay, Person by);

    /** Takes the absence away; the journal keeps it. */
    void cancel(String id, long version, Person by);
}
