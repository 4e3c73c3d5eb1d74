package io.haochaping.notification;

/**
 * The e-mail address or, where short messages can be sent, the mobile number that a reviewer left with consent, to be told of the own review. Kept encrypted, forgotten on request; nobody but the
 * senders ever read it, and it is no part of what staff may unmask.
 */
public interface ReviewerContacts {

    /**
     * Keeps the address or number; another one replaces it. From now on the reviewer is told what happens, not what has happened.
     *
     * @throws io.haochaping.identity.problem.Problem 422 {@code email-malformed} or {@code contact-malformed} at {@code /email}
     */
    void subscribe(String reviewId, String address);

    /** Forgets the address; messages that still wait are given up. Nothing happens when there is none. */
    void unsubscribe(String reviewId);

    boolean isSubscribed(String reviewId);
}
