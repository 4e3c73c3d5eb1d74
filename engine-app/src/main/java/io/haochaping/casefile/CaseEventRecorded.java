package io.haochaping.casefile;

import java.time.Instant;
import java.util.Map;

/**
 * An event was appended to the log of a case; published within the transaction that appends it, so that what follows from it is committed
 * with it or not at all. A listener that fails fails the whole change.
 *
 * @param actor  account id, channel id, or {@code system}
 * @param seq    number of the event within the case, from 1
 * @param detail facts of the event as the log keeps them; never personal data of the reviewer
 */
public record CaseEventRecorded(String caseNo, CaseEventType type, String actor, Instant at, long seq, Map<String, Object> detail) {
}
