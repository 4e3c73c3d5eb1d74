package io.haochaping.handling.workflow;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.haochaping.casefile.CaseRecord;
import io.haochaping.handling.Candidates;
import io.haochaping.handling.Eligibility;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.identity.MembershipChanged;
import io.haochaping.organisation.AbsenceChanged;
import io.haochaping.process.BadReviewHandling;
import io.haochaping.process.BadReviewHandling.Variables;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Recomputes who may take an open task when the members of a group change or somebody is away or back; nobody keeps a task that he may no longer have. */
@Component
class CandidateRefresh {

    private final TaskService tasks;
    private final Eligibility eligibility;
    private final Accounts accounts;
    private final CaseRecord record;
    private final AuthorizationService authorizations;

    CandidateRefresh(TaskService tasks, Eligibility eligibility, Accounts accounts, CaseRecord record, AuthorizationService authorizations) {
        this.tasks = tasks;
        this.eligibility = eligibility;
        this.accounts = accounts;
        this.record = record;
        this.authorizations = authorizations;
    }

    @EventListener
    void on(MembershipChanged change) {
        refresh(touchedBy(change.group()));
    }

    /** The tasks of the person's groups, and those that he has or may take as somebody's substitute. */
    @EventListener
    void on(AbsenceChanged change) {
        Stream<TaskQuery> asMember = accounts.groupsOf(change.account()).stream().sorted().flatMap(this::touchedBy);
        Stream<TaskQuery> byName = Stream.of(cases().taskAssignee(change.account()), cases().taskCandidateUser(change.account()).includeAssignedTasks());
        refresh(Stream.concat(asMember, byName));
    }

    private void refresh(Stream<TaskQuery> queries) {
        Map<String, Task> touched = new LinkedHashMap<>();
        queries.flatMap(query -> query.list().stream()).forEach(task -> touched.put(task.getId(), task));
        touched.values().forEach(this::refresh);
    }

    private Stream<TaskQuery> touchedBy(String group) {
        int dash = group.indexOf('-');
        String code = group.substring(dash + 1);
        return switch (dash < 0 ? group : group.substring(0, dash)) {
            case "officer", "leader" -> Stream.of(cases().processVariableValueEquals(Variables.UNIT_CODE, code));
            case "coordinator", "arbiter" -> above(() -> cases().processVariableValueEquals(Variables.JURISDICTION, code),
                    List.of(Groups.coordinators(code), Groups.arbiters(code), Groups.SUPERVISORS));
            case "supervisor" -> above(this::cases, List.of(Groups.SUPERVISORS));
            default -> Stream.empty();
        };
    }

    /** Those above the units: only the tasks that came to them. The many that a whole group of a unit may take are none of these. */
    private static Stream<TaskQuery> above(Supplier<TaskQuery> of, List<String> groups) {
        return Stream.of(of.get().taskCandidateGroupIn(groups).includeAssignedTasks(), of.get().withoutCandidateGroups().includeAssignedTasks());
    }

    private TaskQuery cases() {
        return tasks.createTaskQuery().processDefinitionKey(BadReviewHandling.KEY);
    }

    private void refresh(Task task) {
        String caseNo = (String) tasks.getVariable(task.getId(), Variables.CASE_NO);
        Candidates wanted = eligibility.candidates(caseNo, task.getTaskDefinitionKey());
        Set<String> groups = new HashSet<>(wanted.groups());
        Set<String> users = new HashSet<>(wanted.users());
        for (IdentityLink link : tasks.getIdentityLinksForTask(task.getId())) {
            if ("candidate".equals(link.getType())) {
                keepOrDrop(task.getId(), link, groups, users);
            }
        }
        groups.forEach(group -> tasks.addCandidateGroup(task.getId(), group));
        users.forEach(user -> tasks.addCandidateUser(task.getId(), user));
        release(task, caseNo);
        withdraw(task.getId(), wanted);
    }

    /** To the substitute of somebody who is away, else back to the candidates. */
    private void release(Task task, String caseNo) {
        String from = task.getAssignee();
        if (from != null && !eligibility.isEligible(from, caseNo, task.getTaskDefinitionKey())) {
            Optional<String> to = eligibility.standIn(from, caseNo, task.getTaskDefinitionKey());
            tasks.setAssignee(task.getId(), to.orElse(null));
            record.reassigned(caseNo, task.getTaskDefinitionKey(), from, to.orElse(""), "system");
        }
    }

    private void keepOrDrop(String taskId, IdentityLink link, Set<String> groups, Set<String> users) {
        if (link.getGroupId() != null && !groups.remove(link.getGroupId())) {
            tasks.deleteCandidateGroup(taskId, link.getGroupId());
        }
        if (link.getUserId() != null && !users.remove(link.getUserId())) {
            tasks.deleteCandidateUser(taskId, link.getUserId());
        }
    }

    /** The engine grants reading with a candidacy and does not take it back with it. */
    private void withdraw(String taskId, Candidates wanted) {
        Set<String> groups = new HashSet<>(wanted.groups());
        Set<String> users = new HashSet<>(wanted.users());
        authorizations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(taskId).list().stream()
                .filter(grant -> !groups.contains(grant.getGroupId()) && !users.contains(grant.getUserId()))
                .filter(grant -> !isEligibleAssignee(taskId, grant.getUserId()))
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    private boolean isEligibleAssignee(String taskId, @Nullable String userId) {
        return userId != null && tasks.createTaskQuery().taskId(taskId).taskAssignee(userId).count() > 0;
    }
}
