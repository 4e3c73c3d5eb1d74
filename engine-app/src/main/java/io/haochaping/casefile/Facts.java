package io.haochaping.casefile;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Facts of an event, name after name; a fact that is null is left out. */
final class Facts {

    private Facts() {
    }

    static Map<String, Object> of(@Nullable Object... namesAndFacts) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndFacts.length; i += 2) {
            if (namesAndFacts[i + 1] != null) {
                facts.put((String) namesAndFacts[i], namesAndFacts[i + 1]);
            }
        }
        return facts;
    }
}
