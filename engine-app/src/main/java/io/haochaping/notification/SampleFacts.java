package io.haochaping.notification;

import java.util.Map;

/** Invented values with which a template is shown before it is used. */
final class SampleFacts {

    static final Map<String, String> ALL = Map.ofEntries(fact(Placeholder.CASE_NO, "CP-20260213-000001"), fact(Placeholder.MATTER, "不动产转移登记"),
            fact(Placeholder.UNIT, "政务服务中心"), fact(Placeholder.TASK, "Task_ContactReviewer"), fact(Placeholder.DEADLINE, "CONTACT"),
            fact(Placeholder.DUE_DATE, "2026-02-25"), fact(Placeholder.ORDER_NO, "DB-20260213-000001-1"), fact(Placeholder.CAUSE, "CONTACT"),
            fact(Placeholder.DATE, "2026-02-24"), fact(Placeholder.COUNT, "2"), fact(Placeholder.UNCLAIMED, "3"), fact(Placeholder.OUTCOME, "CLOSED"),
            fact(Placeholder.YEAR, "2027"), fact(Placeholder.REFERENCE, "SS-20260213-000001-1"),
            fact(Placeholder.TASKS, "CP-20260213-000001\tTask_ContactReviewer\t2026-02-25\nCP-20260213-000002\tTask_Rectify\t2026-02-27"));

    private SampleFacts() {
    }

    static String link(NoticeKind kind) {
        return switch (kind.audience()) {
            case REVIEWER -> "https://hcp.example.org/receipt/…";
            case SERVED -> "https://hcp.example.org/r/…";
            case STAFF, RATED -> "https://hcp.example.org/cases/CP-20260213-000001";
        };
    }

    private static Map.Entry<String, String> fact(Placeholder placeholder, String value) {
        return Map.entry(placeholder.key(), value);
    }
}
