package io.haochaping.objection;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.CaseStep;
import io.haochaping.casefile.CaseView;
import io.haochaping.handling.Eligibility;

/**
 * Who had a hand in a case: completed one of its tasks, decided its exclusion or an appeal, asked for the appeal, or is rated. None of them
 * decides about the objection.
 */
@Component
class EarlierHands {

    private static final Set<CaseEventType> DECIDING = EnumSet.of(CaseEventType.EXCLUSION_DECIDED, CaseEventType.EXCLUDED,
            CaseEventType.APPEALED, CaseEventType.APPEAL_DECIDED, CaseEventType.RECHECK_REQUESTED, CaseEventType.RECHECK_DECIDED);

    private final CaseFiles files;
    private final CaseRecord record;
    private final CaseEvents events;
    private final Eligibility eligibility;

    EarlierHands(CaseFiles files, CaseRecord record, CaseEvents events, Eligibility eligibility) {
        this.files = files;
        this.record = record;
        this.events = events;
        this.eligibility = eligibility;
    }

    Set<String> in(String caseNo) {
        CaseView view = files.require(caseNo);
        Set<String> hands = new HashSet<>();
        eligibility.ratedAccount(view).ifPresent(hands::add);
        record.steps(caseNo).stream().map(CaseStep::actor).forEach(hands::add);
        events.of(caseNo).stream().filter(event -> DECIDING.contains(event.type())).forEach(event -> hands.add(event.actor()));
        return hands;
    }
}
