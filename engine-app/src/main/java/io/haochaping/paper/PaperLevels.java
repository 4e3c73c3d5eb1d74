package io.haochaping.paper;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.haochaping.review.Satisfaction;

/** The levels as the printed form names them, best first. */
final class PaperLevels {

    static final Map<String, Satisfaction> NAMES = names();

    private PaperLevels() {
    }

    private static Map<String, Satisfaction> names() {
        Map<String, Satisfaction> names = new LinkedHashMap<>();
        names.put("非常满意", Satisfaction.VERY_SATISFIED);
        names.put("满意", Satisfaction.SATISFIED);
        names.put("基本满意", Satisfaction.BASICALLY_SATISFIED);
        names.put("不满意", Satisfaction.DISSATISFIED);
        names.put("非常不满意", Satisfaction.VERY_DISSATISFIED);
        return Collections.unmodifiableMap(names);
    }
}
