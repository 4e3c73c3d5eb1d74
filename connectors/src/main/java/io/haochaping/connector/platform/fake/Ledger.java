package io.haochaping.connector.platform.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What the platform took, in order. Knows keys, and what must come first: the service before its review, the review before all that follows,
 * unless it was given here.
 */
class Ledger {

    /** Of these a service has one at most. */
    private static final List<String> ONCE = List.of("/rating", "/rating/supplement");

    private final Map<String, Entry> byKey = new LinkedHashMap<>();
    private final @Nullable LedgerFile file;

    Ledger() {
        file = null;
    }

    Ledger(LedgerFile file) {
        file.read().forEach(entry -> byKey.put(entry.key(), entry));
        this.file = file;
    }

    /**
     * @param given whether there is a rating of this id that was given here
     * @return why it is not taken; empty where it is
     */
    synchronized Optional<String> take(Request request, Predicate<String> given, Instant now) {
        Entry entry = new Entry(request.path(), request.key(), request.fields(), now);
        if (byKey.containsKey(request.key()) || ONCE.contains(entry.path()) && holds(entry.path(), entry.service()) || isSecondService(entry)) {
            return Optional.of("DUPLICATE");
        }
        String ratingId = entry.fields().get("ratingId");
        if (ratingId != null && !given.test(ratingId)) {
            return Optional.of("UNKNOWN_RATING");
        }
        if (ratingId == null && !isInOrder(entry)) {
            return Optional.of("WRONG_ORDER");
        }
        byKey.put(request.key(), entry);
        if (file != null) {
            file.append(entry);
        }
        return Optional.empty();
    }

    private boolean isSecondService(Entry entry) {
        return entry.path().equals("/service") && "I".equals(entry.fields().get("flag")) && holds("/service", entry.service());
    }

    private boolean isInOrder(Entry entry) {
        return switch (entry.path()) {
            case "/service" -> "I".equals(entry.fields().get("flag")) || holds("/service", entry.service());
            case "/rating" -> holds("/service", entry.service());
            default -> holds("/rating", entry.service());
        };
    }

    private boolean holds(String path, String service) {
        return byKey.values().stream().anyMatch(kept -> kept.path().equals(path) && kept.service().equals(service));
    }

    synchronized void lose(String key) {
        byKey.remove(key);
    }

    synchronized List<Entry> entries() {
        return new ArrayList<>(byKey.values());
    }
}
