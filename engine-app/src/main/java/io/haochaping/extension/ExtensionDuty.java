package io.haochaping.extension;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.duty.Duty;
import io.haochaping.duty.DutyTask;
import io.haochaping.engine.Inputs;
import io.haochaping.handling.Eligibility;
import io.haochaping.identity.Groups;
import io.haochaping.process.DeadlineExtension;
import io.haochaping.process.DeadlineExtension.Tasks;
import io.haochaping.process.DeadlineExtension.Variables;
import io.haochaping.supervision.SupervisionCause;
import io.haochaping.supervision.SupervisionOrders;

/** 延期审核 by the leader of the unit, 延期批准 by a coordinator: two persons, neither of them the applicant or the rated person. */
@Component
public class ExtensionDuty implements Duty {

    static final String ENDORSEMENT_NOTE = "endorsementNote";
    static final String EXTENSION_NOTE = "extensionNote";

    private final StoredExtensions requests;
    private final ExtensionVerdicts verdicts;
    private final CaseFiles files;
    private final Eligibility eligibility;
    private final SupervisionOrders orders;

    ExtensionDuty(StoredExtensions requests, ExtensionVerdicts verdicts, CaseFiles files, Eligibility eligibility, SupervisionOrders orders) {
        this.requests = requests;
        this.verdicts = verdicts;
        this.files = files;
        this.eligibility = eligibility;
        this.orders = orders;
    }

    @Override
    public String processKey() {
        return DeadlineExtension.KEY;
    }

    @Override
    public String referenceVariable() {
        return Variables.EXTENSION_NO;
    }

    /** Where the unit has no leader, one coordinator endorses and another approves. */
    @Override
    public List<String> pools(String reference, String taskKey) {
        ExtensionRequest request = request(reference).view();
        String coordinators = Groups.coordinators(request.jurisdiction());
        return taskKey.equals(Tasks.APPROVE) || request.unitCode() == null ? List.of(coordinators)
                : List.of(Groups.leaders(request.unitCode()), coordinators);
    }

    @Override
    public Set<String> barred(String reference, String taskKey) {
        StoredExtension request = request(reference);
        Set<String> barred = new HashSet<>(Set.of(request.requestedBy()));
        eligibility.ratedAccount(files.require(request.caseNo())).ifPresent(barred::add);
        if (taskKey.equals(Tasks.APPROVE)) {
            Stream.ofNullable(request.endorsedBy()).forEach(barred::add);
        }
        return barred;
    }

    @Override
    public Set<String> inputs(String taskKey) {
        return taskKey.equals(Tasks.ENDORSE) ? Set.of(Variables.EXTENSION_ENDORSED, ENDORSEMENT_NOTE)
                : Set.of(Variables.EXTENSION_APPROVED, EXTENSION_NOTE);
    }

    @Override
    public Map<String, Object> accept(DutyTask task, String account, Inputs inputs) {
        if (task.key().equals(Tasks.ENDORSE)) {
            boolean endorsed = inputs.flag(Variables.EXTENSION_ENDORSED);
            verdicts.endorse(task.reference(), endorsed, note(inputs, ENDORSEMENT_NOTE, endorsed), account);
            return Map.of(Variables.EXTENSION_ENDORSED, endorsed);
        }
        boolean approved = inputs.flag(Variables.EXTENSION_APPROVED);
        verdicts.approve(task.reference(), approved, note(inputs, EXTENSION_NOTE, approved), account);
        return Map.of(Variables.EXTENSION_APPROVED, approved);
    }

    private static String note(Inputs inputs, String name, boolean agreed) {
        return agreed ? inputs.text(name).orElse(null) : inputs.requiredText(name);
    }

    @Override
    public String caseNo(String reference) {
        return request(reference).caseNo();
    }

    @Override
    public void overdue(String reference, String taskKey) {
        orders.issue(caseNo(reference), SupervisionCause.DECIDE);
    }

    private StoredExtension request(String reference) {
        return requests.findById(reference).orElseThrow();
    }
}
