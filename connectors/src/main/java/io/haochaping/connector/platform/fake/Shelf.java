package io.haochaping.connector.platform.fake;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the platform has to tell: ratings given there and services recorded there. */
class Shelf {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZONE);
    private static final int PAGE = 10;
    private static final Comparator<Item> OLDEST_FIRST = Comparator.comparing(Item::at).thenComparing(Item::id);

    private final Map<String, Map<String, Item>> byPath = Map.of("/rating", new HashMap<>(), "/service", new HashMap<>());

    private final Map<String, String> badTimes = new HashMap<>();
    private Map<String, ?> norms = Map.of("version", "1", "items", List.of());

    private record Item(String id, Instant at, Map<String, String> fields) {
    }

    synchronized void put(String path, String id, Instant at, Map<String, String> fields) {
        byPath.get(path).put(id, new Item(id, at, fields));
    }

    synchronized void mistime(String id, String time) {
        badTimes.put(id, time);
    }

    synchronized void publish(String version, List<Map<String, String>> catalogue) {
        norms = Map.of("version", version, "items", List.copyOf(catalogue));
    }

    synchronized boolean holds(String ratingId) {
        return byPath.get("/rating").containsKey(ratingId);
    }

    boolean isAsked(Request request) {
        return request.path().endsWith("/list") || request.path().endsWith("/detail");
    }

    /** @return empty where there is nothing of this id */
    synchronized Optional<Map<String, ?>> tell(Request request, Mood mood, Instant now) {
        if (request.path().equals("/norm/list")) {
            return Optional.of(norms);
        }
        String path = request.path().substring(0, request.path().lastIndexOf('/'));
        Map<String, Item> items = byPath.getOrDefault(path, Map.of());
        return request.path().endsWith("/list") ? Optional.of(list(items, request, mood, now))
                : Optional.ofNullable(items.get(request.fields().get("id"))).map(Shelf::detail);
    }

    private Map<String, ?> list(Map<String, Item> all, Request request, Mood mood, Instant now) {
        Instant since = LocalDateTime.parse(request.fields().get("since"), TIME).atZone(ZONE).toInstant();
        List<Item> sorted = all.values().stream().filter(item -> !item.at().isBefore(since))
                .sorted(mood == Mood.REORDERS ? OLDEST_FIRST.reversed() : OLDEST_FIRST).toList();
        int begin = request.fields().get("next").isEmpty() ? 0 : Integer.parseInt(request.fields().get("next"));
        int end = Math.min(begin + PAGE, sorted.size());
        List<Map<String, String>> items = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            for (int times = times(i, mood); times > 0; times--) {
                items.add(Map.of("id", sorted.get(i).id(), "time", time(sorted.get(i))));
            }
        }
        String next = end == sorted.size() ? "" : "" + (mood == Mood.REPEATS ? end - 1 : end);
        return Map.of("now", TIME.format(now), "items", items, "next", next);
    }

    private String time(Item item) {
        return badTimes.getOrDefault(item.id(), TIME.format(item.at()));
    }

    private static int times(int index, Mood mood) {
        return mood == Mood.REPEATS ? 2 : mood == Mood.GAPS && index % 2 == 1 ? 0 : 1;
    }

    private static Map<String, ?> detail(Item item) {
        Map<String, String> told = new TreeMap<>(item.fields());
        told.put("id", item.id());
        return told;
    }
}
