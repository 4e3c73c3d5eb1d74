package io.haochaping.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The one engine configuration of the model tests: in memory, no job executor, full history, time to live enforced, small fakes as beans. */
final class TestEngine {

    static final FakeDuties DUTIES = new FakeDuties();
    static final FakeDeadlines DEADLINES = new FakeDeadlines();
    static final FakeSupervisionLimits LIMITS = new FakeSupervisionLimits();
    static final Footprints FOOTPRINTS = new Footprints();
    private static final Pattern ROLE = Pattern.compile("\\$\\{(\\w+)\\.groups\\(");
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
        ModelFile.ALL.forEach(model -> deploy(model, engine));
        return engine;
    }

    /** With the decisions beside it, which it may bind to its own deployment. */
    private static void deploy(ModelFile model, ProcessEngine engine) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment().name(model.key()).addClasspathResource(ModelFile.resource(model.key()));
        model.decisions().forEach(deployment::addClasspathResource);
        deployment.deploy();
    }

    /** What a model takes candidates from is a role, what it calls otherwise a delegate that remembers. */
    private static Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        roles().forEach(role -> beans.put(role, new FakeRole(role)));
        beans.put("duties", DUTIES);
        beans.put("deadlines", DEADLINES);
        beans.put("supervisionLimits", LIMITS);
        beans.put("dutyLimits", new FakeDutyLimits());
        beans.put("extensionLimits", new FakeExtensionLimits());
        beans.put("appealWindows", new FakeAppealWindows());
        Processes.beans().stream().filter(bean -> !beans.containsKey(bean)).forEach(bean -> DELEGATES.put(bean, new RecordingDelegate()));
        beans.putAll(DELEGATES);
        return beans;
    }

    private static Set<String> roles() {
        return ModelFile.ALL.stream().flatMap(model -> ROLE.matcher(model.xml()).results()).map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
