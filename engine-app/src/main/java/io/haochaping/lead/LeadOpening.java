package io.haochaping.lead;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.RunningNumbers;
import io.haochaping.engine.Retries;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class LeadOpening implements Leads {

    /** Actor of the case's events: who opened a lead stands in the lead alone. */
    static final String NOBODY_NAMED = "system";

    private final StoredLeads leads;
    private final CaseFiles files;
    private final CaseEvents events;
    private final RunningNumbers numbers;
    private final RatedStaff staff;
    private final SealedNotes notes;
    private final LeadProcess process;
    private final Retries retries;
    private final Clock clock;

    LeadOpening(StoredLeads leads, CaseFiles files, CaseEvents events, RunningNumbers numbers, RatedStaff staff, SealedNotes notes,
            LeadProcess process, Retries retries, Clock clock) {
        this.leads = leads;
        this.files = files;
        this.events = events;
        this.numbers = numbers;
        this.staff = staff;
        this.notes = notes;
        this.process = process;
        this.retries = retries;
        this.clock = clock;
    }

    @Override
    public String open(String caseNo, NewLead lead, Person by) {
        return retries.inTransaction(() -> opened(files.require(caseNo), lead, by));
    }

    private String opened(CaseView view, NewLead lead, Person by) {
        if (!mayOpen(view, by)) {
            throw Problem.forbidden("lead-not-allowed");
        }
        Instant now = clock.instant();
        String no = numbers.next("XS", day(now), 6);
        leads.saveAndFlush(new StoredLead(no, view, lead.flag(), by.id(), now).about(staff.of(view)).saying(lead.recipient(), lead.text(), notes));
        events.record(view.caseNo(), CaseEventType.LEAD_OPENED, NOBODY_NAMED, Map.of());
        process.start(no, view, lead.flag() != null);
        return no;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayOpen(CaseView view, Person by) {
        boolean concerned = by.isSupervisor() || by.isCoordinatorOf(view.jurisdiction())
                || view.unitCode() != null && by.isOfficerOf(view.unitCode());
        return concerned && !isRated(view, by);
    }

    private boolean isRated(CaseView view, Person by) {
        return staff.accountOf(view).filter(by.id()::equals).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenedLead> knownTo(Person by, String caseNo) {
        List<StoredLead> all = leads.findByCaseNoOrderByOpenedAtAscNoAsc(caseNo);
        return all.isEmpty() || isRated(files.require(caseNo), by) ? List.of()
                : all.stream().filter(lead -> by.isSupervisor() || lead.isOpenedBy(by.id()))
                        .map(lead -> new OpenedLead(lead.no(), day(lead.openedAt()))).toList();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
