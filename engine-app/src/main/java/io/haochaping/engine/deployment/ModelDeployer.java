package io.haochaping.engine.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Deploys a shipped model when its key is new, or when the latest version is itself a shipped one and differs. A version that a
 * supervisor released stays, and start-up says so.
 */
@Component
class ModelDeployer implements SmartInitializingSingleton {

    static final String SOURCE = "haochaping";

    private static final Logger log = LoggerFactory.getLogger(ModelDeployer.class);

    private final RepositoryService repository;
    private final ShippedModels shipped;

    ModelDeployer(RepositoryService repository, ShippedModels shipped) {
        this.repository = repository;
        this.shipped = shipped;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ShippedModels.KEYS.forEach(this::deployWhereDue);
    }

    void deployWhereDue(String key) {
        Map<String, byte[]> ours = shipped.of(key);
        ProcessDefinition latest = repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult();
        if (latest == null) {
            deploy(key, ours);
            return;
        }
        Deployment current = repository.createDeploymentQuery().deploymentId(latest.getDeploymentId()).singleResult();
        if (!SOURCE.equals(current.getSource())) {
            log.info("Model {}: version {} was released here and stays; the shipped model is not deployed", key, latest.getVersion());
        } else if (!same(ours, repository.getDeploymentResources(current.getId()))) {
            deploy(key, ours);
        }
    }

    private void deploy(String key, Map<String, byte[]> resources) {
        DeploymentBuilder builder = repository.createDeployment().name(key).source(SOURCE);
        resources.forEach((name, content) -> builder.addInputStream(name, new ByteArrayInputStream(content)));
        builder.deploy();
        log.info("Model {}: the shipped model was deployed", key);
    }

    private boolean same(Map<String, byte[]> ours, List<Resource> theirs) {
        Set<String> names = theirs.stream().map(Resource::getName).collect(Collectors.toSet());
        return names.equals(ours.keySet()) && theirs.stream().allMatch(one -> Arrays.equals(ours.get(one.getName()), content(one)));
    }

    private byte[] content(Resource resource) {
        try (InputStream stream = repository.getResourceAsStream(resource.getDeploymentId(), resource.getName())) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
