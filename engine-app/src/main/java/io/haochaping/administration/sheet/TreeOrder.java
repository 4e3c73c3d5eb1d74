package io.haochaping.administration.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of a tree in an order in which each parent comes before its children, whatever their order in the sheet, and finds rows that hang on
 * nothing or in a circle.
 *
 * @param <T> what the tree consists of
 */
final class TreeOrder<T> {

    /** More levels than any tree of offices has. */
    static final int DEEPEST = 20;

    private final Map<String, T> present;
    private final Map<String, T> planned;
    private final Function<T, @Nullable String> parent;

    TreeOrder(Map<String, T> present, Map<String, T> planned, Function<T, @Nullable String> parent) {
        this.present = present;
        this.planned = new LinkedHashMap<>(planned);
        this.parent = parent;
    }

    /** The good ones, parents first; the others are told with the reason. */
    List<T> sorted(BiConsumer<T, String> refuse) {
        for (int round = 0; round <= DEEPEST + 1; round++) {
            Map<String, String> bad = new HashMap<>();
            planned.forEach((code, value) -> {
                String reason = reason(value);
                if (reason != null) {
                    bad.put(code, reason);
                }
            });
            bad.forEach((code, reason) -> refuse.accept(planned.remove(code), reason));
            if (bad.isEmpty()) {
                break;
            }
        }
        List<T> sorted = new ArrayList<>(planned.values());
        sorted.sort(Comparator.comparingInt(this::depth));
        return sorted;
    }

    private @Nullable String reason(T value) {
        String above = parent.apply(value);
        if (above == null) {
            return null;
        } else if (find(above) == null) {
            return "parent-unknown";
        }
        return depth(value) > DEEPEST ? "parent-circle" : null;
    }

    private int depth(T value) {
        int depth = 0;
        String above = parent.apply(value);
        while (above != null && depth <= DEEPEST) {
            T next = find(above);
            above = next == null ? null : parent.apply(next);
            depth++;
        }
        return depth;
    }

    private @Nullable T find(String code) {
        T value = planned.get(code);
        return value != null ? value : present.get(code);
    }
}
