package io.haochaping.casefile;

import java.time.Instant;
import java.util.Map;

/**
 * One link of a case's append-only log.
 *
 * @param actor  account id, channel id, or {@code system}
 * @param detail facts of the event; never personal data of the reviewer
 */
public record CaseEvent(long seq, Instant at, CaseEventType type, String actor, Map<String, Object> detail) {
}
