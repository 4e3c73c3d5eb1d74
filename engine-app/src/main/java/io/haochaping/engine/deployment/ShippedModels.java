package io.haochaping.engine.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.haochaping.process.Processes;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models and forms on the class path, by process key; names are relative to the class path, wherever it runs from. */
@Component
class ShippedModels {

    static final List<String> KEYS = Processes.keys();

    private final ResourcePatternResolver resources;

    ShippedModels(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    /** Name and content of everything that belongs to a process. */
    Map<String, byte[]> of(String key) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        collect(found, "processes/" + key + "/", "*.bpmn");
        collect(found, "processes/" + key + "/", "*.dmn");
        collect(found, "forms/" + key + "/", "*.form");
        return found;
    }

    private void collect(Map<String, byte[]> found, String folder, String pattern) {
        try {
            for (Resource resource : resources.getResources("classpath*:" + folder + pattern)) {
                found.put(folder + resource.getFilename(), resource.getContentAsByteArray());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
