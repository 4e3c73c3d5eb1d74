package io.haochaping.personaldata;

import java.time.Instant;

/**
 * One look at personal data in clear, as the access log keeps it.
 *
 * @param actor account of the person who looks
 * @param at    application time, whole seconds
 */
public record Access(String actor, Purpose purpose, String caseNo, String taskId, Instant at) {
}
