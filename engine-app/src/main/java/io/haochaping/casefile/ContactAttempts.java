package io.haochaping.casefile;

import java.time.Instant;
import java.util.List;

/** Attempts to reach the reviewer. Two within the same half-day (before and after 12:00) count once. */
public interface ContactAttempts {

    /** @param counted whether it counts toward the three that the policy asks for */
    record ContactAttempt(AttemptPurpose purpose, String means, String note, String actor, Instant at, boolean counted) {
    }

    /** Records an attempt at the server's time: CONTACT_ATTEMPTED. The policy's last counted CONTACT attempt meets the deadline. */
    ContactAttempt add(String caseNo, AttemptPurpose purpose, String means, String note, String actor);

    /** Counted attempts of a purpose not before a time. */
    int counted(String caseNo, AttemptPurpose purpose, Instant since);

    List<ContactAttempt> of(String caseNo);
}
