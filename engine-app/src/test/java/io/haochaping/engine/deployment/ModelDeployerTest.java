package io.haochaping.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Which model is deployed at start-up: ours when new or changed, never over one that was released here. */
@ExtendWith(OutputCaptureExtension.class)
class ModelDeployerTest {

    private static final String KEY = "trial";

    private final ProcessEngine engine = ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
            .setProcessEngineName("model-deployer").setJdbcUrl("jdbc:h2:mem:model-deployer").buildProcessEngine();
    private final RepositoryService repository = engine.getRepositoryService();
    private final ShippedModels shipped = mock();
    private final ModelDeployer deployer = new ModelDeployer(repository, shipped);

    @AfterEach
    void close() {
        repository.createDeploymentQuery().list().forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
        engine.close();
    }

    @Test
    void deploysANewModelOnceAndAnIdenticalOneNeverAgain() {
        start("first", "{}");
        start("first", "{}");
        assertThat(versions()).isOne();
    }

    @Test
    void deploysADifferingModelAsANewVersion() {
        start("first", "{}");
        start("second", "{}");
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void deploysANewVersionWhenOnlyAFormDiffers() {
        start("first", "{}");
        start("first", "{\"schemaVersion\":1}");
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void leavesAReleasedVersionInPlaceAndSaysSo(CapturedOutput output) {
        start("first", "{}");
        repository.createDeployment().source("release").addInputStream("released.bpmn", new java.io.ByteArrayInputStream(model("released"))).deploy();

        start("second", "{}");

        assertThat(versions()).isEqualTo(2);
        assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(KEY).latestVersion().singleResult().getName()).isEqualTo("released");
        assertThat(output).contains("Model trial: version 2 was released here and stays");
    }

    private void start(String name, String form) {
        when(shipped.of(anyString())).thenReturn(Map.of("trial.bpmn", model(name), "trial.form", form.getBytes(StandardCharsets.UTF_8)));
        deployer.deployWhereDue(KEY);
    }

    private static byte[] model(String name) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    targetNamespace="http://haochaping.io/trial">
                  <process id="trial" name="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="Start_Trial" />
                  </process>
                </definitions>
                """.formatted(name).getBytes(StandardCharsets.UTF_8);
    }

    private long versions() {
        return repository.createProcessDefinitionQuery().processDefinitionKey(KEY).count();
    }
}
