package io.haochaping.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** The one engine configuration of the model tests: in memory, no job executor, full history, time to live enforced, small fakes as beans. */
final class TestEngine {

    static final FakeDuties DUTIES = new FakeDuties();
    static final FakeDeadlines DEADLINES = new FakeDeadlines();
    static final FakeSupervisionLimits LIMITS = new FakeSupervisionLimits();
    static final Footprints FOOTPRINTS = new Footprints();
    private static final Map<String, RecordingDelegate> DELEGATES = new HashMap<>();
    private static final ProcessEngine ENGINE = build();

    private TestEngine() {
    }

    static ProcessEngine engine() {
        return ENGINE;
    }

    static RecordingDelegate delegate(String bean) {
        return DELEGATES.get(bean);
    }

    private static ProcessEngine build() {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("models");
        configuration.setJdbcUrl("jdbc:h2:mem:models;DB_CLOSE_DELAY=-1");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory(ProcessEngineConfigurationImpl.HISTORY_FULL);
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setAuthorizationEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(FOOTPRINTS)));
        configuration.setBeans(beans());
        ProcessEngine engine = configuration.buildProcessEngine();
        ModelFile.ALL.forEach(model -> engine.getRepositoryService().createDeployment().name(model.key())
                .addClasspathResource(ModelFile.resource(model.key())).deploy());
        return engine;
    }

    private static Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        for (String role : List.of("dispatchers", "arbitrators", "officers", "coordinators", "arbiters", "leaders", "supervisors")) {
            beans.put(role, new FakeRole(role));
        }
        for (String bean : List.of("remindOfDeadline", "superviseOverdue", "superviseSecondDissatisfaction", "excludeReview", "closeCase",
                "askSupervisors", "remindOfSupervision")) {
            RecordingDelegate delegate = new RecordingDelegate();
            DELEGATES.put(bean, delegate);
            beans.put(bean, delegate);
        }
        beans.put("duties", DUTIES);
        beans.put("deadlines", DEADLINES);
        beans.put("supervisionLimits", LIMITS);
        return beans;
    }
}
