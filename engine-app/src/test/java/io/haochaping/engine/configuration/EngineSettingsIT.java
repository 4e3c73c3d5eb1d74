package io.haochaping.engine.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haochaping.testing.DemoTest;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The settings that a default would leave open, and what expressions in models may see. */
@DemoTest
class EngineSettingsIT {

    @Autowired
    private ProcessEngineConfigurationImpl engine;
    @Autowired
    private RepositoryService repository;
    @Autowired
    private RuntimeService runtime;

    @Test
    void keepsTheWholeHistoryForTenYearsAndCleansNothing() {
        assertThat(engine.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_FULL);
        assertThat(engine.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(engine.isHistoryCleanupEnabled()).isFalse();
        assertThat(repository.createProcessDefinitionQuery().processDefinitionKeyIn("bad-review-handling", "supervision").latestVersion().list())
                .hasSize(2).allMatch(definition -> definition.getHistoryTimeToLive() == 3650);
    }

    @Test
    void acquiresTimersByDueDateAndRetriesThemForAnHour() {
        assertThat(engine.isJobExecutorPreferTimerJobs()).isTrue();
        assertThat(engine.isJobExecutorAcquireByDueDate()).isTrue();
        assertThat(engine.getFailedJobRetryTimeCycle()).isEqualTo("R5/PT10M");
    }

    @Test
    void leavesOutWhatWeDoNotUse() {
        assertThat(engine.isCmmnEnabled()).isFalse();
        assertThat(engine.isStandaloneTasksEnabled()).isFalse();
        assertThat(engine.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(engine.isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.getDefaultUserPermissionForTask().getName()).isEqualTo("TASK_WORK");
    }

    @Test
    void showsModelsTheNamedBeansOnly() {
        for (String bean : new String[] {"dataSource.connection", "identityService.createUserQuery()", "clock.instant()", "environment"}) {
            assertThatThrownBy(() -> run("${" + bean + "}")).as(bean).isInstanceOf(ProcessEngineException.class);
        }
        run("${duties != null ? 1 : 0}");
    }

    private void run(String expression) {
        BpmnModelInstance model = Bpmn.createExecutableProcess("expression-trial").camundaHistoryTimeToLive(1).startEvent()
                .serviceTask().camundaExpression(expression).endEvent().done();
        String deployment = repository.createDeployment().addModelInstance("expression-trial.bpmn", model).deploy().getId();
        try {
            runtime.startProcessInstanceByKey("expression-trial");
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }
}
