package io.haochaping.objection;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.handling.Revocations;
import io.haochaping.personaldata.Cipher;

/** What the two supervisors decide, and what follows when both say yes. */
@Component
@Transactional
public class ObjectionVerdicts {

    private final StoredObjections objections;
    private final CaseEvents events;
    private final Revocations revocations;
    private final Cipher cipher;
    private final Clock clock;

    ObjectionVerdicts(StoredObjections objections, CaseEvents events, Revocations revocations, Cipher cipher, Clock clock) {
        this.objections = objections;
        this.events = events;
        this.revocations = revocations;
        this.cipher = cipher;
        this.clock = clock;
    }

    void decide(String no, boolean upheld, String note, String by) {
        StoredObjection objection = objections.findById(no).orElseThrow();
        objection.decide(upheld, note, by, clock.instant(), cipher);
        events.record(objection.caseNo(), CaseEventType.OBJECTION_DECIDED, by, Map.of("no", no, "approved", upheld));
    }

    void confirm(String no, boolean confirmed, String note, String by) {
        StoredObjection objection = objections.findById(no).orElseThrow();
        objection.confirm(confirmed, note, by, clock.instant(), cipher);
        events.record(objection.caseNo(), CaseEventType.REVOCATION_DECIDED, by, Map.of("no", no, "approved", confirmed));
    }

    /** The process has come to its end 不予采纳已撤销. */
    public void revoke(String no) {
        StoredObjection objection = objections.findById(no).orElseThrow();
        objection.revoked();
        revocations.revoke(objection.caseNo(), String.valueOf(objection.confirmedBy()));
    }
}
