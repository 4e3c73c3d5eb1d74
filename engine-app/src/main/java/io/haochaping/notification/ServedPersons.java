package io.haochaping.notification;

import java.util.Optional;

/** By whom people are known who were served and have no account. Asked when a message is sent, so that neither number nor link is ever stored with it. */
public interface ServedPersons {

    /** Name of the fact that says which service a notice is about. */
    String SERVICE = "service";

    /**
     * Part of the caller's transaction.
     *
     * @param service  as given to {@link RatingInvitations#queue}
     * @param noticeNo for the access log
     * @return empty where nobody is to be told any more
     */
    Optional<Reach> reach(String service, String noticeNo);

    /** @param link the whole address of the page */
    record Reach(String phone, String link) {

        @Override
        public String toString() {
            return "Reach[***]";
        }
    }
}
