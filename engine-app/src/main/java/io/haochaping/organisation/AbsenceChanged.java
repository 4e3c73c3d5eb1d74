package io.haochaping.organisation;

/** An absence of the account was entered, changed or cancelled; published inside the transaction. */
public record AbsenceChanged(String account) {
}
