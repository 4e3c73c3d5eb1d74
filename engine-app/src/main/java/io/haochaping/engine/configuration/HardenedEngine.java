package io.haochaping.engine.configuration;

import java.util.ArrayList;
import java.util.List;

import io.haochaping.engine.access.TaskFilters;
import io.haochaping.engine.gate.CommandGate;
import io.haochaping.engine.gate.GatedFormService;
import io.haochaping.engine.gate.GatedManagementService;
import io.haochaping.engine.gate.GatedTaskService;
import io.haochaping.process.Processes;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.spring.boot.starter.util.SpringBootProcessEnginePlugin;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import io.haochaping.engine.gate.Gates;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;

/**
 * The engine's settings that are not properties: what it must not do, how it finds due timers, how it retries, what expressions see, and
 * the gate in front of its services.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class HardenedEngine extends SpringBootProcessEnginePlugin {

    /** Passing faults are tried again for about an hour before they become an incident that Cockpit shows. */
    private static final String RETRY_CYCLE = "R5/PT10M";

    private final ApplicationContext context;
    private final Gates gates;

    HardenedEngine(ApplicationContext context, Gates gates) {
        this.context = context;
        this.gates = gates;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        leaveOut(engine);
        engine.setJobExecutorPreferTimerJobs(true);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setFailedJobRetryTimeCycle(RETRY_CYCLE);
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setEnableCmdExceptionLogging(false);
        engine.setExpressionManager(new GuardedExpressions(context, new NamedBeans(context, Processes.beans()), TaskFilters.EXPRESSIONS));
        engine.setTaskService(new GatedTaskService(gates));
        engine.setFormService(new GatedFormService(gates));
        engine.setManagementService(new GatedManagementService(engine, gates));
        engine.setCustomPreCommandInterceptorsTxRequired(with(engine, engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(with(engine, engine.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    private static void leaveOut(ProcessEngineConfigurationImpl engine) {
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(true);
        engine.setHistoryCleanupEnabled(false);
        engine.setMetricsEnabled(false);
    }

    private List<CommandInterceptor> with(ProcessEngineConfigurationImpl engine, List<CommandInterceptor> existing) {
        List<CommandInterceptor> all = existing == null ? new ArrayList<>() : new ArrayList<>(existing);
        all.add(0, new CommandGate(gates, engine::getIdentityService));
        return all;
    }
}
