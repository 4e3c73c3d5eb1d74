package io.haochaping.supervision.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.haochaping.casefile.CaseRecord;
import io.haochaping.identity.MembershipChanged;
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
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Recomputes who answers an open order when that changes; nobody keeps a task that he may no longer have. */
@Component
class OrderRefresh {

    private final TaskService tasks;
    private final OrderAddressees addressees;
    private final CaseRecord record;
    private final AuthorizationService authorizations;

    OrderRefresh(TaskService tasks, OrderAddressees addressees, CaseRecord record, AuthorizationService authorizations) {
        this.tasks = tasks;
        this.addressees = addressees;
        this.record = record;
        this.authorizations = authorizations;
    }

    @EventListener
    void on(MembershipChanged change) {
        touchedBy(change.group()).forEach(this::refresh);
    }

    void ofInstance(String instanceId) {
        tasks.createTaskQuery().processInstanceId(instanceId).taskDefinitionKey(Supervision.TASK_SUPERVISE_OVERDUE).list()
                .forEach(this::refresh);
    }

    /** A leader answers orders of one jurisdiction only, but which one the group does not tell. */
    private List<Task> touchedBy(String group) {
        var query = tasks.createTaskQuery().processDefinitionKey(Supervision.KEY);
        int dash = group.indexOf('-');
        return switch (dash < 0 ? group : group.substring(0, dash)) {
            case "leader" -> query.processVariableValueEquals(Variables.CAUSE, SupervisionCause.MANUAL.name()).list();
            case "coordinator" -> query.processVariableValueEquals(Variables.JURISDICTION, group.substring(dash + 1)).list();
            case "supervisor" -> query.list();
            default -> List.of();
        };
    }

    private void refresh(Task task) {
        String caseNo = (String) tasks.getVariable(task.getId(), Variables.CASE_NO);
        Addressees wanted = addressees.of(caseNo, SupervisionCause.valueOf((String) tasks.getVariable(task.getId(), Variables.CAUSE)));
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
            record.reassigned(caseNo, task.getTaskDefinitionKey(), from, to.orElse(""), "system");
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
