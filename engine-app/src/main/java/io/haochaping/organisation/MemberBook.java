package io.haochaping.organisation;

import java.util.Locale;
import java.util.Map;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.springframework.stereotype.Component;

/** Gives accounts their duties in units and jurisdictions. */
@Component
class MemberBook {

    private final Units units;
    private final Jurisdictions jurisdictions;
    private final Accounts accounts;
    private final Journal journal;

    MemberBook(Units units, Jurisdictions jurisdictions, Accounts accounts, Journal journal) {
        this.units = units;
        this.jurisdictions = jurisdictions;
        this.accounts = accounts;
        this.journal = journal;
    }

    void add(Duty duty, String code, String account, String actor) {
        String id = account.strip();
        if (retired(duty, code)) {
            throw Problem.conflict("unit-retired", code);
        }
        new Faults().unless(!id.isEmpty() && accounts.exists(id), "account", "organisation-account-unknown", id).require();
        if (!accounts.groupsOf(id).contains(duty.group(code))) {
            accounts.join(id, duty.group(code));
            journal.record(subject(duty), code, null, Map.of(field(duty), id), actor);
        }
    }

    void remove(Duty duty, String code, String account, String actor) {
        retired(duty, code);
        if (accounts.groupsOf(account).contains(duty.group(code))) {
            accounts.leave(account, duty.group(code));
            journal.record(subject(duty), code, Map.of(field(duty), account), null, actor);
        }
    }

    private boolean retired(Duty duty, String code) {
        return duty.isOfUnit() ? units.findById(code).orElseThrow(() -> Problem.notFound("not-found")).toValue().retired()
                : jurisdictions.findById(code).orElseThrow(() -> Problem.notFound("not-found")).toValue().retired();
    }

    private static String subject(Duty duty) {
        return duty.isOfUnit() ? UnitBook.SUBJECT : JurisdictionBook.SUBJECT;
    }

    private static String field(Duty duty) {
        return duty.name().toLowerCase(Locale.ROOT);
    }
}
