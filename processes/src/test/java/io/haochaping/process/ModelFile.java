package io.haochaping.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** A model of this module as text and as tree. */
record ModelFile(String key, Set<String> beans, String xml, BpmnModelInstance model) {

    static final List<ModelFile> ALL = Processes.ALL.stream().map(process -> read(process.key(), process.beans())).toList();
    static final ModelFile BAD_REVIEW_HANDLING = of(BadReviewHandling.KEY);
    static final ModelFile SUPERVISION = of(Supervision.KEY);

    static ModelFile of(String key) {
        return ALL.stream().filter(model -> model.key().equals(key)).findFirst().orElseThrow();
    }

    static String resource(String key) {
        return "processes/" + key + "/" + key + ".bpmn";
    }

    /** The decision tables beside the model. */
    List<String> decisions() {
        String folder = "processes/" + key;
        try (Stream<Path> files = Files.list(Path.of(ModelFile.class.getClassLoader().getResource(folder).toURI()))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".dmn")).map(name -> folder + "/" + name).sorted().toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The same model with one text replaced by another; the text must be there. */
    ModelFile broken(String text, String replacement) {
        if (!xml.contains(text)) {
            throw new IllegalArgumentException("The model has no " + text);
        }
        String changed = xml.replace(text, replacement);
        return new ModelFile(key, beans, changed, parse(changed));
    }

    List<String> complaints() {
        return ModelRules.complaints(model, xml, beans);
    }

    <T extends BaseElement> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private static ModelFile read(String key, Set<String> beans) {
        try (InputStream in = ModelFile.class.getClassLoader().getResourceAsStream(resource(key))) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ModelFile(key, beans, xml, parse(xml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BpmnModelInstance parse(String xml) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return key;
    }
}
