package io.haochaping.organisation;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The fields of a value as the journal keeps them. */
final class Fields {

    private static final Set<String> NOT_SAID = Set.of("id", "version");

    private Fields() {
    }

    static Map<String, Object> of(Record value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object field = NOT_SAID.contains(component.getName()) ? null : read(component, value);
            if (field != null) {
                fields.put(component.getName(), field);
            }
        }
        return fields;
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
