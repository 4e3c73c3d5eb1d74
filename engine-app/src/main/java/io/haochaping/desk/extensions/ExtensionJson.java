package io.haochaping.desk.extensions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.extension.ExtensionRequest;
import io.haochaping.extension.ExtensionRequest.Decision;
import io.haochaping.extension.ExtensionState;
import io.haochaping.pages.Words;

/**
 * A request for more time over REST. Times carry the offset of Asia/Shanghai.
 *
 * @param reason null in lists and in the case's JSON, as are the notes
 */
record ExtensionJson(String extensionNo, String caseNo, String jurisdiction, @Nullable String unitCode, ExtensionState state, LocalDate oldDate,
                     LocalDate newDate, String requestedBy, OffsetDateTime requestedAt, @Nullable String reason,
                     @Nullable DecisionJson endorsement, @Nullable DecisionJson approval, @Nullable OffsetDateTime endedAt) {

    record DecisionJson(String by, OffsetDateTime at, boolean agreed, @Nullable String note) {

        static @Nullable DecisionJson of(@Nullable Decision decision, boolean texts) {
            return decision == null ? null : new DecisionJson(decision.by(), local(decision.at()), decision.agreed(), texts ? decision.note() : null);
        }

        @Override
        public String toString() {
            return "DecisionJson";
        }
    }

    record ListJson(List<ExtensionJson> items, int page, int size, long total) {
    }

    static ExtensionJson of(ExtensionRequest request, boolean texts) {
        return new ExtensionJson(request.no(), request.caseNo(), request.jurisdiction(), request.unitCode(), request.state(), request.oldDate(),
                request.newDate(), request.requestedBy(), local(request.requestedAt()), texts ? request.reason() : null,
                DecisionJson.of(request.endorsement(), texts), DecisionJson.of(request.approval(), texts),
                request.endedAt() == null ? null : local(request.endedAt()));
    }

    private static OffsetDateTime local(Instant time) {
        return time.atZone(Words.ZONE).toOffsetDateTime();
    }

    /** Spring writes bodies to the log when somebody turns its debugging on. */
    @Override
    public String toString() {
        return "ExtensionJson[" + extensionNo + "]";
    }
}
