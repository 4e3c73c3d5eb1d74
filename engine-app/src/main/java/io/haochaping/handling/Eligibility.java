package io.haochaping.handling;

import static io.haochaping.process.BadReviewHandling.Tasks.APPROVE_COMPLEX;
import static io.haochaping.process.BadReviewHandling.Tasks.ARBITRATE;
import static io.haochaping.process.BadReviewHandling.Tasks.DECIDE_EXCLUSION;
import static io.haochaping.process.BadReviewHandling.Tasks.DISPATCH;
import static io.haochaping.process.BadReviewHandling.Tasks.FILE;
import static io.haochaping.process.BadReviewHandling.Tasks.SIGN_OFF;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseView;
import io.haochaping.deadline.Policies;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.organisation.Attendance;
import io.haochaping.organisation.Attendance.Present;
import org.springframework.stereotype.Component;

/**
 * Who may do a task of a case (contract 4, "Who exactly"): officers without the rated person, the leader without whoever did the work,
 * arbiters without anybody who touched the case. Who is away does not count; a substitute stands in, by the same rules. Nobody eligible:
 * the next of leader, coordinators, supervisors.
 */
@Component
public class Eligibility {

    private final CaseFiles files;
    private final Accounts accounts;
    private final Separation separation;
    private final Policies policies;
    private final Attendance attendance;

    Eligibility(CaseFiles files, Accounts accounts, Separation separation, Policies policies, Attendance attendance) {
        this.files = files;
        this.accounts = accounts;
        this.separation = separation;
        this.policies = policies;
        this.attendance = attendance;
    }

    public Candidates candidates(String caseNo, String taskKey) {
        CaseView view = files.require(caseNo);
        Set<String> excluded = separation.excluded(view, taskKey);
        return pools(view, taskKey).stream().map(pool -> within(pool, excluded))
                .filter(found -> !found.groups().isEmpty() || !found.users().isEmpty()).findFirst()
                .orElse(Candidates.group(Groups.SUPERVISORS));
    }

    public boolean isEligible(String userId, String caseNo, String taskKey) {
        Candidates candidates = candidates(caseNo, taskKey);
        boolean excluded = separation.excluded(files.require(caseNo), taskKey).contains(userId);
        return !excluded && (candidates.users().contains(userId)
                || accounts.groupsOf(userId).stream().anyMatch(candidates.groups()::contains));
    }

    /** The account of the person whom the review rates, where there is one. */
    public Optional<String> ratedAccount(CaseView view) {
        return separation.ratedAccount(view);
    }

    /** All accounts that may take the task now, one by one. */
    public Set<String> eligible(String caseNo, String taskKey) {
        Candidates candidates = candidates(caseNo, taskKey);
        Set<String> eligible = new TreeSet<>(candidates.users());
        candidates.groups().forEach(group -> eligible.addAll(accounts.membersOf(group)));
        eligible.removeAll(separation.excluded(files.require(caseNo), taskKey));
        return eligible;
    }

    private Candidates within(String group, Set<String> excluded) {
        Present present = attendance.of(group, excluded);
        return present.everybody() ? Candidates.group(group) : Candidates.users(present.accounts());
    }

    /** Who takes over from somebody who is away today, where the rules let him. */
    public Optional<String> standIn(String userId, String caseNo, String taskKey) {
        return attendance.standIn(userId).filter(substitute -> isEligible(substitute, caseNo, taskKey));
    }

    /** Groups in the order in which they are asked. */
    private List<String> pools(CaseView view, String taskKey) {
        String coordinators = Groups.coordinators(view.jurisdiction());
        List<String> pools = new ArrayList<>();
        switch (taskKey) {
            case ARBITRATE -> {
                if (view.returns() < policies.profile(view.policy()).maximumReturns()) {
                    pools.add(coordinators);
                }
            }
            case DISPATCH, APPROVE_COMPLEX, FILE -> pools.add(coordinators);
            case DECIDE_EXCLUSION -> pools.addAll(List.of(Groups.arbiters(view.jurisdiction()), coordinators));
            case SIGN_OFF -> pools.addAll(List.of(Groups.leaders(view.unitCode()), coordinators));
            default -> pools.addAll(List.of(Groups.officers(view.unitCode()), Groups.leaders(view.unitCode()), coordinators));
        }
        pools.add(Groups.SUPERVISORS);
        return pools;
    }
}
