package io.haochaping.handling;

import static io.haochaping.casefile.CaseStatus.CONTACTING;
import static io.haochaping.casefile.CaseStatus.DISPATCHING;
import static io.haochaping.casefile.CaseStatus.EXCLUSION_REVIEW;
import static io.haochaping.casefile.CaseStatus.EXPLAINING;
import static io.haochaping.casefile.CaseStatus.FILING;
import static io.haochaping.casefile.CaseStatus.RECTIFYING;
import static io.haochaping.casefile.CaseStatus.RETURN_VISIT;
import static io.haochaping.casefile.CaseStatus.SIGNING_OFF;
import static io.haochaping.casefile.CaseStatus.VERIFYING;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import io.haochaping.casefile.CaseStatus;
import io.haochaping.deadline.DeadlineKind;

/** While a case stands at one of these, the deadline is watched (contract 4, "guards while any of these is open"). */
final class Guards {

    private static final Map<DeadlineKind, Set<CaseStatus>> OPEN = new EnumMap<>(Map.of(
            DeadlineKind.DISPATCH, Set.of(DISPATCHING),
            DeadlineKind.CONTACT, Set.of(DISPATCHING, CONTACTING),
            DeadlineKind.RECTIFY, Set.of(DISPATCHING, CONTACTING, VERIFYING, RECTIFYING, EXPLAINING, EXCLUSION_REVIEW, SIGNING_OFF),
            DeadlineKind.CLOSE, Set.of(DISPATCHING, CONTACTING, VERIFYING, RECTIFYING, EXPLAINING, EXCLUSION_REVIEW, SIGNING_OFF, RETURN_VISIT),
            DeadlineKind.DECIDE, Set.of(EXCLUSION_REVIEW),
            DeadlineKind.FILE, Set.of(FILING)));

    private Guards() {
    }

    static boolean watch(DeadlineKind kind, CaseStatus status) {
        return OPEN.getOrDefault(kind, Set.of()).contains(status);
    }
}
