package io.haochaping.channel.intake;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.identity.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Compares a JSON document with the record that it should become and names every field that does not fit, where a binder would stop at
 * the first or convert silently ({@code 1} to {@code "1"}).
 */
final class Shape {

    private static final int LONGEST_LIST = 100;
    private static final int MOST_ERRORS = 100;
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private final List<FieldError> errors = new ArrayList<>();

    private Shape() {
    }

    /** Answers what is wrong: {@code wrong-type}, {@code field-unknown}, {@code unusable-character}, {@code too-many-items}. */
    static List<FieldError> compare(JsonNode document, Class<? extends Record> type) {
        Shape shape = new Shape();
        shape.compare(document, type, "");
        return List.copyOf(shape.errors);
    }

    private void compare(JsonNode node, Type type, String pointer) {
        if (type == String.class) {
            compareText(node, pointer);
        } else if (type == Integer.class) {
            expect(node.isIntegralNumber() && node.canConvertToInt(), pointer, "integer");
        } else if (type == Boolean.class) {
            expect(node.isBoolean(), pointer, "boolean");
        } else if (type instanceof ParameterizedType list) {
            compareList(node, list.getActualTypeArguments()[0], pointer);
        } else {
            compareRecord(node, (Class<?>) type, pointer);
        }
    }

    private void compareText(JsonNode node, String pointer) {
        if (!node.isTextual()) {
            expect(false, pointer, "string");
        } else if (!isUsable(node.textValue())) {
            add(pointer, "unusable-character");
        }
    }

    private void compareList(JsonNode node, Type element, String pointer) {
        if (!node.isArray()) {
            expect(false, pointer, "array");
        } else if (node.size() > LONGEST_LIST) {
            add(pointer, "too-many-items", LONGEST_LIST);
        } else {
            for (int i = 0; i < node.size(); i++) {
                compare(node.get(i), element, pointer + "/" + i);
            }
        }
    }

    private void compareRecord(JsonNode node, Class<?> type, String pointer) {
        if (!node.isObject()) {
            expect(false, pointer, "object");
            return;
        }
        Map<String, RecordComponent> known = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        node.properties().forEach(field -> compareField(known.get(field.getKey()), field, pointer));
    }

    private void compareField(@Nullable RecordComponent component, Map.Entry<String, JsonNode> field, String pointer) {
        String at = PLAIN_NAME.matcher(field.getKey()).matches() ? pointer + "/" + field.getKey() : pointer;
        if (component == null) {
            add(at, "field-unknown");
        } else if (!field.getValue().isNull()) {
            compare(field.getValue(), component.getGenericType(), at);
        }
    }

    private void expect(boolean fits, String pointer, String wanted) {
        if (!fits) {
            add(pointer, "wrong-type", wanted);
        }
    }

    private void add(String pointer, String code, Object... arguments) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(new FieldError(pointer, code, arguments));
        }
    }

    /** No null character, and no half of a character beyond the basic plane: no database column can hold either. */
    private static boolean isUsable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
