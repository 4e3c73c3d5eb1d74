package io.haochaping.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The append-only event log of a case, chained by HMAC under the data key. */
public interface CaseEvents {

    void record(String caseNo, CaseEventType type, String actor, Map<String, ?> detail);

    List<CaseEvent> of(String caseNo);

    /** The logs of many cases in one query, by case number. */
    Map<String, List<CaseEvent>> of(Collection<String> caseNos);

    /** Recomputes the chain of a case. @return the sequence number of the first link that does not hold, empty when all hold */
    java.util.OptionalLong firstBrokenLink(String caseNo);
}
