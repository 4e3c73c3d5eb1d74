package io.haochaping.process;

import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Plays one step of a case in the engine within one command and takes it back, so that thousands of combinations take seconds. */
final class Rehearsal {

    /** Ends that throw the case to its exclusion. */
    private static final Set<String> ON_THE_WAY = Set.of(BadReviewHandling.Ends.EXCLUSION_UPHELD, BadReviewHandling.Ends.APPEAL_UPHELD);

    /** Carries the result out of the command; as an exception, so that nothing is written. */
    private static final class Curtain extends RuntimeException {

        private final transient List<String> places;

        Curtain(List<String> places) {
            super(null, null, false, false);
            this.places = places;
        }
    }

    private Rehearsal() {
    }

    /** Where the case stands after this outcome: open activities, or ends of the case. */
    static List<String> places(Situation situation, String outcome) {
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) TestEngine.engine().getProcessEngineConfiguration();
        try {
            configuration.getCommandExecutorTxRequired().execute(context -> {
                throw new Curtain(play(context, situation, outcome));
            });
        } catch (Curtain curtain) {
            return curtain.places;
        }
        throw new IllegalStateException("The rehearsal was not taken back");
    }

    private static List<String> play(CommandContext context, Situation situation, String outcome) {
        if (situation.at().equals(Situation.START)) {
            return places(context, outcome.equals("REVOKED") ? CaseRun.revoked(situation) : CaseRun.received(situation, outcome.equals("UNIT_KNOWN")));
        }
        CaseRun run = CaseRun.inFrontOf(situation);
        if (outcome.equals(ContractOracle.APPEAL_UPHELD)) {
            TestEngine.engine().getRuntimeService().messageEventReceived(BadReviewHandling.Messages.APPEAL_UPHELD, run.instanceId());
        } else if (situation.at().equals(Situation.WAITING)) {
            answer(context, TestEngine.engine().getRuntimeService());
        } else {
            TaskEntity task = context.getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).get(0);
            CaseRun.complete(task.getId(), task.getTaskDefinitionKey(), outcome);
        }
        return places(context, run);
    }

    private static void answer(CommandContext context, RuntimeService runtime) {
        ExecutionEntity waiting = context.getDbEntityManager().getCachedEntitiesByType(ExecutionEntity.class).stream()
                .filter(execution -> Situation.WAITING.equals(execution.getActivityId())).findFirst().orElseThrow();
        runtime.messageEventReceived(BadReviewHandling.Messages.SUPERVISION_ANSWERED, waiting.getId());
    }

    /** An exclusion is thrown to its end: what throws it is on the way, not a place. */
    private static List<String> places(CommandContext context, CaseRun run) {
        ExecutionEntity instance = context.getDbEntityManager().getCachedEntity(ExecutionEntity.class, run.instanceId());
        if (instance != null && !instance.isEnded()) {
            return instance.findActiveActivityIds();
        }
        return context.getDbEntityManager().getCachedEntitiesByType(HistoricActivityInstanceEventEntity.class).stream()
                .map(HistoricActivityInstanceEventEntity::getActivityId).filter(id -> id.startsWith("EndEvent_"))
                .filter(id -> !ON_THE_WAY.contains(id)).distinct().toList();
    }
}
