package io.haochaping.engine.gate;

import java.util.List;
import java.util.Optional;

import io.haochaping.engine.JobRetried;
import io.haochaping.engine.Retries;
import io.haochaping.identity.Groups;
import io.haochaping.identity.problem.Problem;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The rule for the one thing that an administrator does with jobs: a job that failed gets new retries. A job that has not failed is left
 * alone, since a timer without retries would be a deadline switched off.
 */
@Component
class JobGate {

    private static final int MOST = 10;

    private final AsSystem asSystem;
    private final Retries transactions;
    private final IdentityService identities;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final ApplicationEventPublisher events;

    JobGate(AsSystem asSystem, Retries transactions, IdentityService identities, ManagementService management, RuntimeService runtime,
            ApplicationEventPublisher events) {
        this.asSystem = asSystem;
        this.transactions = transactions;
        this.identities = identities;
        this.management = management;
        this.runtime = runtime;
        this.events = events;
    }

    void retry(List<String> jobIds, int retries, Runnable engine) {
        String actor = administrator();
        if (retries < 1 || retries > MOST) {
            throw Problem.badRequest("retries-out-of-range");
        }
        transactions.inTransaction(() -> asSystem.call(() -> {
            List<JobRetried> acts = jobIds.stream().map(this::failed).map(job -> act(job, actor)).toList();
            engine.run();
            acts.forEach(events::publishEvent);
            return acts;
        }));
    }

    private String administrator() {
        Authentication current = identities.getCurrentAuthentication();
        if (current.getGroupIds() == null || !current.getGroupIds().contains(Groups.ADMINS)) {
            throw Problem.forbidden("administrators-only");
        }
        return current.getUserId();
    }

    private Job failed(String jobId) {
        Job job = management.createJobQuery().jobId(jobId).singleResult();
        if (job == null) {
            throw Problem.notFound("job-gone");
        }
        if (job.getRetries() > 0 && job.getExceptionMessage() == null) {
            throw Problem.conflict("job-has-not-failed");
        }
        return job;
    }

    private JobRetried act(Job job, String actor) {
        JobDefinition definition = management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult();
        return new JobRetried(caseNo(job), job.getId(), definition == null ? "" : definition.getActivityId(), actor);
    }

    private @Nullable String caseNo(Job job) {
        return Optional.ofNullable(job.getProcessInstanceId())
                .map(id -> runtime.createProcessInstanceQuery().processInstanceId(id).singleResult())
                .map(ProcessInstance::getBusinessKey).orElse(null);
    }
}
