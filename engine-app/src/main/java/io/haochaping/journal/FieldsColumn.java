package io.haochaping.journal;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fields as a JSON object in a column. */
@Component
class FieldsColumn {

    private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() { };

    private final ObjectMapper json;

    FieldsColumn(ObjectMapper json) {
        this.json = json;
    }

    /** The fields whose value is another than in {@code other}; a field without a value is none. */
    static Map<String, String> differing(@Nullable Map<String, ?> fields, @Nullable Map<String, ?> other) {
        Map<String, String> differing = new TreeMap<>();
        if (fields != null) {
            fields.forEach((name, value) -> {
                if (value != null && (other == null || !Objects.equals(value, other.get(name)))) {
                    differing.put(name, value.toString());
                }
            });
        }
        return differing;
    }

    String write(Map<String, String> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Map<String, String> read(String column) {
        try {
            return json.readValue(column, FIELDS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A journal entry cannot be read", damaged);
        }
    }
}
