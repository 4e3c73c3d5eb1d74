package io.haochaping.review;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.haochaping.personaldata.Cipher;
import org.springframework.stereotype.Component;

/**
 * Recognises the same content: order of keys, white space between them, absent against null and the offset in which a time is written do
 * not matter. Keyed, since the content holds personal data that could be guessed from a plain hash.
 */
@Component
class ContentHash {

    private static final Set<String> TIMES = Set.of("reviewedAt", "serviceTime");

    private final ObjectMapper json = new ObjectMapper();
    private final Cipher cipher;

    ContentHash(Cipher cipher) {
        this.cipher = cipher;
    }

    String of(Object content) {
        return cipher.keyedHash("review-content", canonical("", json.valueToTree(content)));
    }

    private String canonical(String name, JsonNode node) {
        if (node.isObject()) {
            return canonicalObject(node);
        }
        if (node.isArray()) {
            var items = new StringBuilder("[");
            node.forEach(item -> items.append(canonical(name, item)).append(','));
            return items.append(']').toString();
        }
        return TIMES.contains(name) ? time(node.asText()) : node.toString();
    }

    private String canonicalObject(JsonNode node) {
        Map<String, String> sorted = new TreeMap<>();
        node.properties().stream().filter(field -> isPresent(field.getValue()))
                .forEach(field -> sorted.put(field.getKey(), canonical(field.getKey(), field.getValue())));
        return sorted.toString();
    }

    private static boolean isPresent(JsonNode value) {
        return !value.isNull() && !(value.isArray() && value.isEmpty()) && !(value.isTextual() && value.asText().isBlank());
    }

    private static String time(String text) {
        try {
            return OffsetDateTime.parse(text.strip()).toInstant().toString();
        } catch (DateTimeException e) {
            return text;
        }
    }
}
