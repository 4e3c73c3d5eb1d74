package io.haochaping.connector.platform.fake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.haochaping.connector.api.PlatformLedger;

/** What the platform says that it received. */
final class Statement {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int PAGE = 50;

    private Statement() {
    }

    static boolean isAsked(Request request) {
        return request.path().startsWith("/received/");
    }

    static Map<String, ?> tell(List<Entry> entries, Request request) {
        LocalDate day = LocalDate.parse(request.fields().get("day"));
        List<Entry> ofTheDay = entries.stream().filter(entry -> LocalDate.ofInstant(entry.at(), ZONE).equals(day)).toList();
        return request.path().equals("/received/totals") ? totals(ofTheDay) : list(ofTheDay, request.fields().get("next"));
    }

    private static Map<String, ?> totals(List<Entry> entries) {
        Map<String, List<Entry>> byPath = entries.stream().collect(Collectors.groupingBy(Entry::path, TreeMap::new, Collectors.toList()));
        return Map.of("items", byPath.entrySet().stream().map(it -> Map.of("path", it.getKey(), "count", "" + it.getValue().size(), "sum",
                "" + it.getValue().stream().mapToLong(entry -> PlatformLedger.summand(entry.key())).sum())).toList());
    }

    private static Map<String, ?> list(List<Entry> entries, String next) {
        int begin = next.isEmpty() ? 0 : Integer.parseInt(next);
        int end = Math.min(begin + PAGE, entries.size());
        return Map.of("items", entries.subList(begin, end).stream().map(entry -> Map.of("key", entry.key(), "path", entry.path())).toList(),
                "next", end == entries.size() ? "" : "" + end);
    }
}
