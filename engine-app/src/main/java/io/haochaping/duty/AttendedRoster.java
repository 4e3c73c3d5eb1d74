package io.haochaping.duty;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.organisation.Attendance;
import io.haochaping.organisation.Attendance.Present;
import org.springframework.stereotype.Component;

@Component
class AttendedRoster implements DutyRoster {

    private final Attendance attendance;
    private final Accounts accounts;
    private final DutyLimits limits;

    AttendedRoster(Attendance attendance, Accounts accounts, DutyLimits limits) {
        this.attendance = attendance;
        this.accounts = accounts;
        this.limits = limits;
    }

    @Override
    public Takers takers(Duty duty, String reference, String taskKey) {
        Set<String> barred = duty.barred(reference, taskKey);
        Takers first = Stream.concat(duty.pools(reference, taskKey).stream(), Stream.of(Groups.SUPERVISORS))
                .map(pool -> within(pool, barred)).filter(found -> !found.isNobody()).findFirst().orElse(Takers.group(Groups.SUPERVISORS));
        return isLate(reference, taskKey) ? first.and(within(Groups.SUPERVISORS, barred)) : first;
    }

    private boolean isLate(String reference, String taskKey) {
        return limits.of(reference).filter(limit -> limit.taskKey().equals(taskKey) && limit.overdueAt() != null && limit.metAt() == null)
                .isPresent();
    }

    private Takers within(String group, Set<String> barred) {
        Present present = attendance.of(group, barred);
        return present.everybody() ? Takers.group(group) : Takers.users(present.accounts());
    }

    @Override
    public boolean mayTake(String account, Duty duty, String reference, String taskKey) {
        Takers takers = takers(duty, reference, taskKey);
        return !duty.barred(reference, taskKey).contains(account)
                && (takers.users().contains(account) || accounts.groupsOf(account).stream().anyMatch(takers.groups()::contains));
    }

    @Override
    public Set<String> eligible(Duty duty, String reference, String taskKey) {
        Takers takers = takers(duty, reference, taskKey);
        Set<String> eligible = new TreeSet<>(takers.users());
        takers.groups().forEach(group -> eligible.addAll(accounts.membersOf(group)));
        eligible.removeAll(duty.barred(reference, taskKey));
        return eligible;
    }

    @Override
    public Optional<String> standIn(String account, Duty duty, String reference, String taskKey) {
        return attendance.standIn(account).filter(substitute -> mayTake(substitute, duty, reference, taskKey));
    }
}
