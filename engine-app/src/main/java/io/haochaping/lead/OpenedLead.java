package io.haochaping.lead;

import java.time.LocalDate;

/** That there is a lead, and since when: all that its opener sees of it. */
public record OpenedLead(String no, LocalDate openedOn) {
}
