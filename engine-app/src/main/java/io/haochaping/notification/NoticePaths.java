package io.haochaping.notification;

/** Where a notice leads, below the address of the application. */
final class NoticePaths {

    private NoticePaths() {
    }

    static String of(NoticeView notice) {
        String order = notice.facts().get(Placeholder.ORDER_NO.key());
        if (order != null) {
            return "/supervision/" + order;
        }
        String reference = notice.facts().get(Placeholder.REFERENCE.key());
        if (reference != null && notice.kind() == NoticeKind.APPEAL_DECIDED) {
            return "/appeals/" + reference;
        }
        if (reference != null && notice.kind() == NoticeKind.EXTENSION_DECIDED) {
            return "/extensions/" + reference;
        }
        String caseNo = notice.facts().get(Placeholder.CASE_NO.key());
        if (caseNo != null) {
            return "/cases/" + caseNo;
        }
        return switch (notice.kind()) {
            // Supervisors hear of it too, and find it on their start page.
            case CALENDAR_MISSING -> "/";
            case PRESSURE_REPORTED -> "/pressure-reports";
            default -> "/camunda/app/tasklist/";
        };
    }
}
