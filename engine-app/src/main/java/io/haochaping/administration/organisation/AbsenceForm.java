package io.haochaping.administration.organisation;

import org.jspecify.annotations.Nullable;

import io.haochaping.organisation.Absence;

/** An absence as it was typed. */
public record AbsenceForm(@Nullable String account, @Nullable String from, @Nullable String to, @Nullable String substitute, @Nullable String reason) {

    static final AbsenceForm EMPTY = new AbsenceForm("", "", "", "", "");

    Absence value() {
        return new Absence(null, Typed.text(account), Typed.day("from", from), Typed.day("to", to), substitute, reason, 0);
    }
}
