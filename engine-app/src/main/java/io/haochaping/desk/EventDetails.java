package io.haochaping.desk;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.haochaping.casefile.CaseEventType;

/** What of an event's facts the rated person may know: where the case went and how it was judged, nothing that somebody wrote down. */
final class EventDetails {

    private static final Set<String> FOR_RATED = Set.of("unitCode", "from", "to", "deadline", "dueAt", "decision", "finding", "dimension",
            "upheld", "approved", "cause", "no", "filingNo", "noticeNo", "task", "plannedDate", "onTime", "withdrawn");

    /** Of which the rated person does not learn: whether somebody suspects something. */
    private static final Set<CaseEventType> KEPT_FROM_RATED = Set.of(CaseEventType.LEAD_OPENED, CaseEventType.LEAD_TRANSFERRED,
            CaseEventType.SPOT_CHECK_OPENED, CaseEventType.SPOT_CHECKED);

    private EventDetails() {
    }

    static boolean isFor(boolean rated, CaseEventType type) {
        return !rated || !KEPT_FROM_RATED.contains(type);
    }

    static Map<String, Object> forRated(Map<String, Object> detail) {
        return detail.entrySet().stream().filter(entry -> FOR_RATED.contains(entry.getKey()) && entry.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
