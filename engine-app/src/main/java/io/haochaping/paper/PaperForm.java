package io.haochaping.paper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.haochaping.review.ChannelKind;
import io.haochaping.review.ChannelRights;
import io.haochaping.review.ReviewSubmission;
import io.haochaping.review.Reviewer;
import io.haochaping.review.Satisfaction;
import io.haochaping.review.ServiceRecordData;
import io.haochaping.workbook.Row;
import org.jspecify.annotations.Nullable;

/** From a row to what the register takes. Days stand for their first moment: a form has no hours. */
final class PaperForm {

    /** Column by the end of a pointer of the register. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(Map.entry("channelReviewNo", PaperSheet.NO), Map.entry("unitCode", PaperSheet.UNIT),
            Map.entry("windowNo", PaperSheet.WINDOW), Map.entry("officerId", PaperSheet.OFFICER), Map.entry("projectNo", PaperSheet.PROJECT),
            Map.entry("taskName", PaperSheet.TASK), Map.entry("serviceTime", PaperSheet.SERVED), Map.entry("reviewedAt", PaperSheet.REVIEWED),
            Map.entry("satisfaction", PaperSheet.LEVEL), Map.entry("normCodes", PaperSheet.NORMS), Map.entry("comment", PaperSheet.COMMENT),
            Map.entry("name", PaperSheet.NAME), Map.entry("phone", PaperSheet.PHONE), Map.entry("contactConsent", PaperSheet.CONSENT));

    private PaperForm() {
    }

    /** No channel can be registered under this name. */
    static String channel(String jurisdiction) {
        return "@paper-" + jurisdiction;
    }

    /** Whoever filled in a form cannot be asked again: a bad review without a reason is taken and marked. */
    static ChannelRights rights(String jurisdiction, Set<String> units) {
        return new ChannelRights(jurisdiction, false, units);
    }

    static ReviewSubmission submission(Row row) {
        Satisfaction level = PaperLevels.NAMES.get(row.get(PaperSheet.LEVEL));
        ServiceRecordData service = new ServiceRecordData(text(row, PaperSheet.PROJECT), row.find(PaperSheet.PROJECT).isPresent() ? 1 : null,
                text(row, PaperSheet.UNIT), text(row, PaperSheet.WINDOW), text(row, PaperSheet.OFFICER), null, text(row, PaperSheet.TASK), null, null, null,
                time(row, PaperSheet.SERVED), null);
        return new ReviewSubmission(text(row, PaperSheet.NO), ChannelKind.PAPER.name(), "REVIEW", service, level == null ? null : level.name(),
                norms(row.get(PaperSheet.NORMS)), text(row, PaperSheet.COMMENT), time(row, PaperSheet.REVIEWED), reviewer(row), null, null, null);
    }

    /** The column that a pointer of the register is about; empty where it is about none. */
    static String column(String pointer) {
        return Arrays.stream(pointer.split("/")).map(part -> Optional.ofNullable(COLUMNS.get(part)).orElse("")).filter(column -> !column.isEmpty())
                .reduce((first, last) -> last).orElse("");
    }

    private static List<String> norms(String codes) {
        return Arrays.stream(codes.split("[,，、;；\\s]+")).filter(code -> !code.isEmpty()).toList();
    }

    private static @Nullable Reviewer reviewer(Row row) {
        String name = text(row, PaperSheet.NAME);
        String phone = text(row, PaperSheet.PHONE);
        if (phone == null) {
            return null;
        }
        return name == null ? new Reviewer(false, null, null, phone, null, null, PaperSheet.YES.equals(row.get(PaperSheet.CONSENT)))
                : new Reviewer(true, null, name, phone, null, null, null);
    }

    private static @Nullable String text(Row row, String column) {
        return row.find(column).orElse(null);
    }

    private static @Nullable String time(Row row, String column) {
        return row.find(column).map(day -> LocalDate.parse(day) + "T00:00:00+08:00").orElse(null);
    }
}
