package io.haochaping.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.haochaping.process.Situation.Reviewer;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

/** Walks every row of the table and fires every timer; then no node and no flow of a model may be left untouched. */
class CoverageProcessTest {

    @Test
    void everyNodeAndFlowOfBothModelsIsReached() {
        walkTheTable();
        fireAllTimers();
        walkTheOrders();
        endAndBeginByMessage();
        walkTheImprovements();

        assertReached(ModelFile.BAD_REVIEW_HANDLING);
        assertReached(ModelFile.SUPERVISION);
    }

    /** Every other process has a test of its own that walks it and asks this. The engine takes no flow out of an event-based gateway. */
    static void assertReached(ModelFile model) {
        assertThat(model.all(SequenceFlow.class).stream().filter(flow -> !(flow.getSource() instanceof EventBasedGateway)).map(flow -> model.key() + "/" + flow.getId())).isNotEmpty()
                .allMatch(TestEngine.FOOTPRINTS::saw);
        assertThat(model.all(FlowNode.class).stream().filter(node -> !isLink(node)).map(node -> model.key() + "/" + node.getId())).isNotEmpty()
                .allMatch(TestEngine.FOOTPRINTS::saw);
    }

    /** The engine joins the flows of a link and forgets its events; they are reached when their flows are. */
    private static boolean isLink(FlowNode node) {
        return !node.getChildElementsByType(LinkEventDefinition.class).isEmpty();
    }

    private static void walkTheTable() {
        TransitionTable.rows().stream().filter(row -> !row.isRefusal())
                .forEach(row -> Rehearsal.places(TransitionTable.situationsOf(row).get(0), row.outcome()));
    }

    private static void fireAllTimers() {
        for (String task : List.of("Task_DispatchCase", "Task_ArbitrateDispatch", "Task_DecideExclusion", "Task_FileCase")) {
            fireTimersOf(CaseRun.inFrontOf(Situation.received(Reviewer.REAL_NAME, Situation.DISTRICT).at(task)).instanceId());
        }
    }

    private static void walkTheOrders() {
        RuntimeService runtime = TestEngine.engine().getRuntimeService();
        List<ProcessInstance> orders = Stream.of("CP-coverage-1", "CP-coverage-2").map(caseNo -> runtime.startProcessInstanceByKey(Supervision.KEY,
                caseNo, Map.of("caseNo", caseNo, "supervisionCause", "MANUAL"))).toList();
        fireTimersOf(orders.get(0).getId());
        TestEngine.engine().getTaskService().complete(TestEngine.engine().getTaskService().createTaskQuery()
                .processInstanceId(orders.get(0).getId()).singleResult().getId());
        runtime.createMessageCorrelation(Supervision.MESSAGE_WITHDRAWN).processInstanceBusinessKey("CP-coverage-2").correlate();
    }

    private static void endAndBeginByMessage() {
        RuntimeService runtime = TestEngine.engine().getRuntimeService();
        String caseNo = CaseRun.inFrontOf(Situation.received(Reviewer.REAL_NAME, Situation.DISTRICT).at("Task_Rectify")).caseNo();
        runtime.createMessageCorrelation(BadReviewHandling.Messages.APPEAL_UPHELD).processInstanceBusinessKey(caseNo).correlate();
        runtime.createMessageCorrelation(BadReviewHandling.Messages.EXCLUSION_REVOKED).processInstanceBusinessKey(caseNo)
                .setVariable("caseNo", caseNo).correlateStartMessage();
    }

    private static void walkTheImprovements() {
        Improvement.Tasks.ALL.forEach(task -> fireTimersOf(ImprovementRun.at(task).instance().getId()));
        ImprovementRun.at(Improvement.Tasks.RECORD_REPLY).completes();
        ImprovementRun.at(Improvement.Tasks.ANSWER).completes();
        ImprovementRun.at(Improvement.Tasks.ACCEPT).completes("accepted", false, "plannedDate", "2026-04-10").completes().completes("accepted", true);
        ImprovementRun.at(Improvement.Tasks.RECORD_EFFECT).completes("effectShown", false, "plannedDate", "2026-06-30").completes()
                .completes("accepted", true, "effectDue", "2026-09-01").completes("effectShown", true);
    }

    private static void fireTimersOf(String instanceId) {
        TestEngine.engine().getManagementService().createJobQuery().processInstanceId(instanceId).list().stream().map(Job::getId)
                .forEach(TestEngine.engine().getManagementService()::executeJob);
    }
}
