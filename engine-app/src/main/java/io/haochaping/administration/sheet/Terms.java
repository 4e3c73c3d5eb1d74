package io.haochaping.administration.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that a workbook uses for the values of an enumeration. */
record Terms<E>(Map<E, String> byValue) {

    /** Values and words in turn. */
    @SuppressWarnings("unchecked")
    static <E> Terms<E> of(E value, String word, Object... more) {
        Map<E, String> words = new LinkedHashMap<>();
        words.put(value, word);
        for (int at = 0; at < more.length; at += 2) {
            words.put((E) more[at], (String) more[at + 1]);
        }
        return new Terms<>(words);
    }

    List<String> words() {
        return List.copyOf(byValue.values());
    }

    String word(E value) {
        return byValue.getOrDefault(value, "");
    }

    Optional<E> value(String word) {
        return byValue.entrySet().stream().filter(entry -> entry.getValue().equals(word)).map(Map.Entry::getKey).findFirst();
    }
}
