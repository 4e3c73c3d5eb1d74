package io.haochaping.handling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A form as it stands on the class path. */
record FormFile(String path, JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<FormFile> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form"))
                    .map(FormFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormFile of(TaskInputs task) {
        return all().stream().filter(form -> form.path.equals(task.formPath())).findFirst().orElseThrow();
    }

    List<JsonNode> components() {
        return StreamSupport.stream(json.path("components").spliterator(), false).toList();
    }

    List<JsonNode> fields() {
        return components().stream().filter(component -> component.has("key")).toList();
    }

    JsonNode field(String key) {
        return fields().stream().filter(field -> field.path("key").asText().equals(key)).findFirst().orElseThrow();
    }

    String text() {
        return components().get(0).path("text").asText();
    }

    private static FormFile read(Resource resource) {
        try {
            String address = resource.getURL().toString();
            return new FormFile(address.substring(address.lastIndexOf("forms/")), JSON.readTree(resource.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
