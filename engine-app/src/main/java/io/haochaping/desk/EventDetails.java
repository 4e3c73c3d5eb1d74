package io.haochaping.desk;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What of an event's facts the rated person may know: where the case went and how it was judged, nothing that somebody wrote down. */
final class EventDetails {

    private static final Set<String> FOR_RATED = Set.of("unitCode", "from", "to", "deadline", "dueAt", "decision", "finding", "dimension",
            "upheld", "approved", "cause", "no", "filingNo", "noticeNo", "task", "plannedDate", "onTime", "withdrawn");

    private EventDetails() {
    }

    static Map<String, Object> forRated(Map<String, Object> detail) {
        return detail.entrySet().stream().filter(entry -> FOR_RATED.contains(entry.getKey()) && entry.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
