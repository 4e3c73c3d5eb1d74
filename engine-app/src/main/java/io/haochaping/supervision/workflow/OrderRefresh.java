package io.haochaping.supervision.workflow;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.MembershipChanged;
import io.haochaping.organisation.AbsenceChanged;
import io.haochaping.process.Supervision;
import io.haochaping.process.Supervision.Variables;
import io.haochaping.supervision.Addressees;
import io.haochaping.supervision.OrderAddressees;
import io.haochaping.supervision.SupervisionCause;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Recomputes who answers an open order when memberships, absences, the level or the unit of the case change; nobody keeps a task that he may no longer have. */
@Component
class OrderRefresh {

    private final TaskService tasks;
    private final OrderAddressees addressees;
    private final Accounts accounts;
    private final CaseEvents events;
    private final AuthorizationService authorizations;

    OrderRefresh(TaskService tasks, OrderAddressees addressees, Accounts accounts, CaseEvents events, AuthorizationService authorizations) {
        this.tasks = tasks;
        this.addressees = addressees;
        this.accounts = accounts;
        this.events = events;
        this.authorizations = authorizations;
    }

    @EventListener
    void on(MembershipChanged change) {
        touchedBy(change.group()).forEach(this::refresh);
    }

    @EventListener
    void on(AbsenceChanged change) {
        Map<String, Task> touched = new LinkedHashMap<>();
        Stream<Task> asMember = accounts.groupsOf(change.account()).stream().sorted().flatMap(group -> touchedBy(group).stream());
        Stream<Task> byName = Stream.of(orders().taskAssignee(change.account()), orders().taskCandidateUser(change.account()).includeAssignedTasks())
                .flatMap(query -> query.list().stream());
        Stream.concat(asMember, byName).forEach(task -> touched.put(task.getId(), task));
        touched.values().forEach(this::refresh);
    }

    void ofInstance(String instanceId) {
        tasks.createTaskQuery().processInstanceId(instanceId).taskDefinitionKey(Supervision.TASK_SUPERVISE_OVERDUE).list()
                .forEach(this::refresh);
    }

    /** A leader answers orders of one jurisdiction only, but which one the group does not tell. */
    private List<Task> touchedBy(String group) {
        TaskQuery query = orders();
        int dash = group.indexOf('-');
        return switch (dash < 0 ? group : group.substring(0, dash)) {
            case "leader" -> query.processVariableValueEquals(Variables.CAUSE, SupervisionCause.MANUAL.name()).list();
            case "coordinator" -> query.processVariableValueEquals(Variables.JURISDICTION, group.substring(dash + 1)).list();
            case "supervisor" -> query.list();
            default -> List.of();
        };
    }

    private TaskQuery orders() {
        return tasks.createTaskQuery().processDefinitionKey(Supervision.KEY);
    }

    private void refresh(Task task) {
        String caseNo = (String) tasks.getVariable(task.getId(), Variables.CASE_NO);
        Addressees wanted = addressees.of(caseNo, cause(task));
        Set<String> groups = new HashSet<>(wanted.groups());
        Set<String> users = new HashSet<>(wanted.users());
        for (IdentityLink link : tasks.getIdentityLinksForTask(task.getId())) {
            if ("candidate".equals(link.getType())) {
                keepOrDrop(task.getId(), link, groups, users);
            }
        }
        groups.forEach(group -> tasks.addCandidateGroup(task.getId(), group));
        users.forEach(user -> tasks.addCandidateUser(task.getId(), user));
        release(task, caseNo, wanted);
        withdraw(task.getId(), wanted);
    }

    private SupervisionCause cause(Task task) {
        return SupervisionCause.valueOf((String) tasks.getVariable(task.getId(), Variables.CAUSE));
    }

    private void keepOrDrop(String taskId, IdentityLink link, Set<String> groups, Set<String> users) {
        if (link.getGroupId() != null && !groups.remove(link.getGroupId())) {
            tasks.deleteCandidateGroup(taskId, link.getGroupId());
        }
        if (link.getUserId() != null && !users.remove(link.getUserId())) {
            tasks.deleteCandidateUser(taskId, link.getUserId());
        }
    }

    private void release(Task task, String caseNo, Addressees wanted) {
        String from = task.getAssignee();
        if (from != null && !addressees.includes(wanted, from)) {
            Optional<String> to = addressees.standIn(from).filter(person -> addressees.includes(wanted, person));
            tasks.setAssignee(task.getId(), to.orElse(null));
            events.record(caseNo, CaseEventType.REASSIGNED, "system", Map.of("task", task.getTaskDefinitionKey(), "from", from,
                    "to", to.orElse(""), "no", addressees.orderNo(caseNo, cause(task))));
        }
    }

    /** The engine grants reading with a candidacy and does not take it back with it. */
    private void withdraw(String taskId, Addressees wanted) {
        String assignee = tasks.createTaskQuery().taskId(taskId).singleResult().getAssignee();
        authorizations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(taskId).list().stream()
                .filter(grant -> !wanted.groups().contains(String.valueOf(grant.getGroupId())) && !wanted.users().contains(String.valueOf(grant.getUserId())))
                .filter(grant -> assignee == null || !assignee.equals(grant.getUserId()))
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }
}
