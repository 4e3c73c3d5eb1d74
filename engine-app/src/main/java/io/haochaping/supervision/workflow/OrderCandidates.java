package io.haochaping.supervision.workflow;

import java.util.List;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.supervision.SupervisionCause;
import org.springframework.stereotype.Component;

/** Who answers an order; the bean {@code supervisors} in expressions. No coordinator there: the supervisors. */
@Component("supervisors")
public class OrderCandidates {

    private final CaseFiles files;
    private final Accounts accounts;

    OrderCandidates(CaseFiles files, Accounts accounts) {
        this.files = files;
        this.accounts = accounts;
    }

    public List<String> groups(String caseNo, String cause) {
        String coordinators = Groups.coordinators(files.require(caseNo).jurisdiction());
        boolean above = SupervisionCause.valueOf(cause).goesToSupervisors() || accounts.membersOf(coordinators).isEmpty();
        return List.of(above ? Groups.SUPERVISORS : coordinators);
    }

    public List<String> users(String caseNo, String cause) {
        return List.of();
    }
}
