package io.haochaping.casefile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes the facts of an event always the same way: keys sorted, no blanks, times with the offset of the law. Null facts are left out. */
final class EventDetail {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final TypeReference<LinkedHashMap<String, Object>> FACTS = new TypeReference<>() {
    };
    private static final ObjectMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private EventDetail() {
    }

    static String canonical(Map<String, ?> detail) {
        Map<String, Object> facts = new LinkedHashMap<>();
        detail.forEach((name, fact) -> {
            if (fact != null) {
                facts.put(name, plain(fact));
            }
        });
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An event's detail holds something else than plain facts", e);
        }
    }

    private static Object plain(Object fact) {
        if (fact instanceof Instant at) {
            return at.atZone(ZONE).toOffsetDateTime().toString();
        }
        return fact instanceof Number || fact instanceof Boolean || fact instanceof Iterable<?> || fact instanceof Map<?, ?>
                ? fact : fact.toString();
    }

    static Map<String, Object> parse(String canonical) {
        try {
            return JSON.readValue(canonical, FACTS);
        } catch (JsonProcessingException e) {
            return Map.of();
        }
    }
}
