package io.haochaping.duty.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.haochaping.duty.Duty;
import io.haochaping.duty.DutyRoster;
import io.haochaping.duty.DutyTask;
import io.haochaping.duty.KnownDuties;
import io.haochaping.duty.Takers;
import io.haochaping.identity.MembershipChanged;
import io.haochaping.organisation.AbsenceChanged;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works out anew who may take the open tasks of matters when memberships or absences change; nobody keeps one that he may no longer have. */
@Component
class DutyRefresh {

    private final TaskService tasks;
    private final KnownDuties known;
    private final DutyRoster roster;
    private final AuthorizationService authorizations;

    DutyRefresh(TaskService tasks, KnownDuties known, DutyRoster roster, AuthorizationService authorizations) {
        this.tasks = tasks;
        this.known = known;
        this.roster = roster;
        this.authorizations = authorizations;
    }

    @EventListener
    void on(MembershipChanged change) {
        open().forEach(this::refresh);
    }

    @EventListener
    void on(AbsenceChanged change) {
        open().forEach(this::refresh);
    }

    void ofInstance(String instanceId) {
        tasks.createTaskQuery().processInstanceId(instanceId).list().forEach(this::refresh);
    }

    private Stream<Task> open() {
        String[] keys = known.all().stream().map(Duty::processKey).toArray(String[]::new);
        return keys.length == 0 ? Stream.empty() : tasks.createTaskQuery().processDefinitionKeyIn(keys).list().stream();
    }

    void refresh(Task task) {
        known.of(Definitions.key(task.getProcessDefinitionId())).ifPresent(duty -> refresh(task, duty));
    }

    private void refresh(Task task, Duty duty) {
        String reference = (String) tasks.getVariable(task.getId(), duty.referenceVariable());
        Takers wanted = roster.takers(duty, reference, task.getTaskDefinitionKey());
        Set<String> groups = new HashSet<>(wanted.groups());
        Set<String> users = new HashSet<>(wanted.users());
        candidacies(task).forEach(link -> keepOrDrop(task.getId(), link, groups, users));
        groups.forEach(group -> tasks.addCandidateGroup(task.getId(), group));
        users.forEach(user -> tasks.addCandidateUser(task.getId(), user));
        release(task, duty, reference);
        withdraw(task.getId(), wanted);
    }

    private List<IdentityLink> candidacies(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream().filter(link -> "candidate".equals(link.getType())).toList();
    }

    private void keepOrDrop(String taskId, IdentityLink link, Set<String> groups, Set<String> users) {
        if (link.getGroupId() != null && !groups.remove(link.getGroupId())) {
            tasks.deleteCandidateGroup(taskId, link.getGroupId());
        }
        if (link.getUserId() != null && !users.remove(link.getUserId())) {
            tasks.deleteCandidateUser(taskId, link.getUserId());
        }
    }

    /** To the substitute of somebody who is away, else back to the candidates. */
    private void release(Task task, Duty duty, String reference) {
        String from = task.getAssignee();
        String key = task.getTaskDefinitionKey();
        if (from != null && !roster.mayTake(from, duty, reference, key)) {
            Optional<String> to = roster.standIn(from, duty, reference, key);
            tasks.setAssignee(task.getId(), to.orElse(null));
            duty.reassigned(new DutyTask(task.getId(), duty.processKey(), key, reference, task.getCreateTime().toInstant()), from, to.orElse(null));
        }
    }

    /** The engine grants reading with a candidacy and does not take it back with it. */
    private void withdraw(String taskId, Takers wanted) {
        String assignee = tasks.createTaskQuery().taskId(taskId).singleResult().getAssignee();
        authorizations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(taskId).list().stream()
                .filter(grant -> !isWanted(grant, wanted)).filter(grant -> assignee == null || !assignee.equals(grant.getUserId()))
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    private static boolean isWanted(Authorization grant, Takers wanted) {
        return grant.getGroupId() != null && wanted.groups().contains(grant.getGroupId())
                || grant.getUserId() != null && wanted.users().contains(grant.getUserId());
    }
}
