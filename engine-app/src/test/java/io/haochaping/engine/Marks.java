package io.haochaping.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import io.haochaping.testing.Hall;

/** What is written wherever a person, a phone, a certificate or a text belongs, and looked for everywhere else. */
final class Marks {

    static final String MARK = "标记";
    static final String NAME = "标记甲乙丙";
    static final String PHONE = "13912340987";
    static final String ID_NO = "11010519491231002X";
    /** In every note. */
    static final String NOTE = MARK + "备注";
    static final Set<String> ALL = Set.of(MARK, "\\u6807\\u8bb0", PHONE, ID_NO);
    /** Of persons; no table holds them readably. */
    static final Set<String> PERSON = Set.of(NAME, PHONE, ID_NO);

    private static final AtomicInteger NOTES = new AtomicInteger();

    private Marks() {
    }

    static String note() {
        return NOTE + NOTES.incrementAndGet();
    }

    static boolean in(String text) {
        return ALL.stream().anyMatch(text::contains);
    }

    /** The fields of a review by the marked person of a service to the same person. */
    static Map<String, Object> review(Hall hall) {
        Map<String, Object> service = new HashMap<>(hall.service("hall", "A03", "E1024", UUID.randomUUID().toString()));
        service.put("applicant", Map.of("kind", "NATURAL_PERSON", "name", NAME, "phone", PHONE, "idKind", "ID_CARD", "idNo", ID_NO));
        return Map.of("comment", note(), "serviceRecord", service, "reviewer", Map.of("realName", true, "kind", "NATURAL_PERSON", "name", NAME,
                "phone", PHONE, "idKind", "ID_CARD", "idNo", ID_NO));
    }
}
