package io.haochaping.lead;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.duty.Duty;
import io.haochaping.duty.DutyTask;
import io.haochaping.engine.Inputs;
import io.haochaping.lead.LeadStep.What;
import io.haochaping.process.LeadTransfer;
import io.haochaping.process.LeadTransfer.Tasks;
import io.haochaping.process.LeadTransfer.Variables;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of a lead: supervisors' alone, and never of who opened it or of the rated person. Lateness shows to supervisors and in no case. */
@Component
@Transactional
public class LeadDuty implements Duty {

    /** What a supervisor decides about a lead. */
    enum TransferDecision {
        TRANSFER, DISMISS
    }

    /** What the department replied. */
    enum LeadOutcome {
        CONFIRMED, NOT_CONFIRMED, PENDING
    }

    private static final String TRANSFER_NOTE = "transferNote";
    private static final String REPLY_NOTE = "replyNote";
    private static final String ACCOUNTABILITY_NOTE = "accountabilityNote";

    private final StoredLeads leads;
    private final StoredLeadSteps steps;
    private final SealedNotes notes;
    private final CaseFiles files;
    private final CaseEvents events;
    private final RatedStaff staff;
    private final Clock clock;

    LeadDuty(StoredLeads leads, StoredLeadSteps steps, SealedNotes notes, CaseFiles files, CaseEvents events, RatedStaff staff, Clock clock) {
        this.leads = leads;
        this.steps = steps;
        this.notes = notes;
        this.files = files;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return LeadTransfer.KEY;
    }

    @Override
    public String referenceVariable() {
        return Variables.LEAD_NO;
    }

    @Override
    public List<String> pools(String leadNo, String taskKey) {
        return List.of();
    }

    @Override
    public Set<String> barred(String leadNo, String taskKey) {
        StoredLead lead = lead(leadNo);
        Set<String> barred = new HashSet<>(Set.of(lead.openedBy()));
        staff.accountOf(files.require(lead.caseNo())).ifPresent(barred::add);
        return barred;
    }

    @Override
    public Set<String> inputs(String taskKey) {
        return switch (taskKey) {
            case Tasks.TRANSFER_LEAD -> Set.of(Variables.TRANSFER_DECISION, TRANSFER_NOTE);
            case Tasks.RECORD_REPLY -> Set.of(Variables.LEAD_OUTCOME, REPLY_NOTE);
            default -> Set.of(ACCOUNTABILITY_NOTE);
        };
    }

    @Override
    public Map<String, Object> accept(DutyTask task, String account, Inputs inputs) {
        StoredLead lead = lead(task.reference());
        return switch (task.key()) {
            case Tasks.TRANSFER_LEAD -> transfer(lead, account, inputs);
            case Tasks.RECORD_REPLY -> reply(lead, account, inputs);
            default -> account(lead, account, inputs);
        };
    }

    private Map<String, Object> transfer(StoredLead lead, String account, Inputs inputs) {
        TransferDecision decision = inputs.choice(Variables.TRANSFER_DECISION, TransferDecision.class);
        boolean transferred = decision == TransferDecision.TRANSFER;
        record(lead, transferred ? What.TRANSFERRED : What.DISMISSED, account, inputs.requiredText(TRANSFER_NOTE));
        lead.standsAt(transferred ? LeadState.TRANSFERRED : LeadState.DISMISSED);
        if (transferred) {
            events.record(lead.caseNo(), CaseEventType.LEAD_TRANSFERRED, LeadOpening.NOBODY_NAMED, Map.of());
        }
        return Map.of(Variables.TRANSFER_DECISION, decision.name());
    }

    private Map<String, Object> reply(StoredLead lead, String account, Inputs inputs) {
        LeadOutcome outcome = inputs.choice(Variables.LEAD_OUTCOME, LeadOutcome.class);
        String note = inputs.requiredText(REPLY_NOTE);
        switch (outcome) {
            case PENDING -> record(lead, What.REPLY_PENDING, account, note);
            case CONFIRMED -> end(lead, What.CONFIRMED, LeadState.CONFIRMED, account, note);
            case NOT_CONFIRMED -> end(lead, What.NOT_CONFIRMED, LeadState.NOT_CONFIRMED, account, note);
        }
        return Map.of(Variables.LEAD_OUTCOME, outcome.name());
    }

    private Map<String, Object> account(StoredLead lead, String account, Inputs inputs) {
        end(lead, What.ACCOUNTED, LeadState.ACCOUNTED, account, inputs.requiredText(ACCOUNTABILITY_NOTE));
        return Map.of();
    }

    private void end(StoredLead lead, What what, LeadState state, String account, String note) {
        record(lead, what, account, note);
        lead.standsAt(state);
    }

    private void record(StoredLead lead, What what, String account, String note) {
        steps.save(new StoredLeadStep(lead.no(), steps.countByLeadNo(lead.no()) + 1, new LeadStep(what, account, clock.instant(), note), notes));
    }

    @Override
    public String caseNo(String leadNo) {
        return lead(leadNo).caseNo();
    }

    private StoredLead lead(String leadNo) {
        return leads.findById(leadNo).orElseThrow();
    }
}
