package io.haochaping.voice;

import org.jspecify.annotations.Nullable;

/**
 * Takes what a reviewer says about the own case. The caller knows the receipt, which is the only credential; texts are at most
 * {@value #LONGEST_TEXT} characters (422 otherwise). A right that is gone is answered 409 with what to do.
 */
public interface ReviewerVoice {

    /** Characters of a text. */
    int LONGEST_TEXT = 1000;

    /** Actor of the events: nobody's account id can look like it. */
    String ACTOR = "@reviewer";

    VoiceRights rightsOn(String caseNo);

    ReviewerReply of(String caseNo);

    /**
     * Rates the handling, once, after the answer was issued: HANDLING_RATED.
     *
     * @throws io.haochaping.identity.problem.Problem 409 {@code handling-not-answered}, {@code handling-already-rated}
     */
    void rate(String caseNo, @Nullable HandlingRating rating, @Nullable String text);

    /**
     * The author says that the bad review was a slip (点错了): MARKED_MISTAKEN, evidence for an exclusion as 误评, which people decide.
     *
     * @throws io.haochaping.identity.problem.Problem 409 {@code case-ended}, {@code already-marked-mistaken}; 409
     *         {@code mistaken-reviews-only} for a complaint
     */
    void markMistaken(String caseNo, @Nullable String text);

    /** No more contact is wanted: CONTACT_DECLINED. Said twice it is said once. */
    void declineContact(String caseNo);

    /**
     * Somebody pressed the reviewer. Only supervisors ever learn of it; nothing stands in the case.
     *
     * @throws io.haochaping.identity.problem.Problem 409 {@code pressure-reports-enough} after {@code 5} reports on one case
     */
    void reportPressure(String caseNo, @Nullable String text);
}
