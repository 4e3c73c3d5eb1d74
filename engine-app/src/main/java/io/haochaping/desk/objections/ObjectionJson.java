package io.haochaping.desk.objections;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.objection.Objection;
import io.haochaping.objection.Objection.Decision;
import io.haochaping.objection.ObjectionState;
import io.haochaping.pages.Words;

/**
 * An objection over REST. Times carry the offset of Asia/Shanghai.
 *
 * @param text null in lists and in the case's JSON, as are the notes
 */
record ObjectionJson(String no, String caseNo, String jurisdiction, @Nullable String unitCode, @Nullable String noticeNo, ObjectionState state,
                     OffsetDateTime raisedAt, @Nullable String text, @Nullable DecisionJson decision, @Nullable DecisionJson confirmation) {

    record DecisionJson(String by, OffsetDateTime at, boolean upheld, @Nullable String note) {

        static @Nullable DecisionJson of(@Nullable Decision decision, boolean texts) {
            return decision == null ? null : new DecisionJson(decision.by(), local(decision.at()), decision.upheld(), texts ? decision.note() : null);
        }

        @Override
        public String toString() {
            return "DecisionJson";
        }
    }

    record ListJson(List<ObjectionJson> items, int page, int size, long total) {
    }

    static ObjectionJson of(Objection objection, boolean texts) {
        return new ObjectionJson(objection.no(), objection.caseNo(), objection.jurisdiction(), objection.unitCode(), objection.noticeNo(),
                objection.state(), local(objection.raisedAt()), texts ? objection.text() : null,
                DecisionJson.of(objection.decision(), texts), DecisionJson.of(objection.confirmation(), texts));
    }

    private static OffsetDateTime local(Instant time) {
        return time.atZone(Words.ZONE).toOffsetDateTime();
    }

    /** Spring writes bodies to the log when somebody turns its debugging on. */
    @Override
    public String toString() {
        return "ObjectionJson[" + no + "]";
    }
}
