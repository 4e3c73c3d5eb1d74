package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.haochaping.process.Processes;
import io.haochaping.process.ShippedProcess;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Told after all other stories of the same application: what they reached, counted from the models. Says nothing when run alone. */
abstract class EveryEventReached extends Story {

    @Autowired
    private JdbcTemplate jdbc;

    static List<String> processes() {
        return Processes.ALL.stream().map(ShippedProcess::key).toList();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyEndAndBoundaryEventEventSubProcessAndTaskWasReached(String process) throws IOException {
        Set<String> reached = new HashSet<>(jdbc.queryForList("select distinct ACT_ID_ from ACT_HI_ACTINST where PROC_DEF_KEY_ = ?",
                String.class, process));

        assertThat(modelled(process)).isNotEmpty().allMatch(reached::contains, "reached by a story");
    }

    /** From the log of executions: retries that a test of the administrator's rights took away are no failure. */
    @Test
    void noJobOfAnyStoryFailed() {
        int failed = 1;
        assertThat(jdbc.queryForList("select ACT_ID_ from ACT_HI_JOB_LOG where JOB_STATE_ = ? and PROCESS_DEF_KEY_ is not null", String.class, failed)).isEmpty();
        assertThat(jdbc.queryForList("select HANDLER_CFG_ from ACT_RU_JOB where EXCEPTION_MSG_ is not null", String.class)).isEmpty();
    }

    private static Set<String> modelled(String process) throws IOException {
        try (InputStream file = EveryEventReached.class.getResourceAsStream("/processes/" + process + "/" + process + ".bpmn")) {
            BpmnModelInstance model = Bpmn.readModelFromStream(file);
            Set<String> ids = new TreeSet<>();
            for (var type : Set.of(StartEvent.class, EndEvent.class, BoundaryEvent.class, SubProcess.class, UserTask.class)) {
                model.getModelElementsByType(type).forEach(element -> ids.add(((FlowElement) element).getId()));
            }
            return ids;
        }
    }
}
