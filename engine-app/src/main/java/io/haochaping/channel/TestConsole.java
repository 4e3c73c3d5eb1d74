package io.haochaping.channel;

import java.util.List;

/**
 * Tries requests of a channel for an administrator: signed here with the secret of the channel, checked and answered as if the channel had sent them, and
 * undone. No review, case or message comes about, nothing is kept of what was refused, and the channel's traffic does not count them. The signature is used
 * up by the trial. That somebody tried stands in the journal.
 */
public interface TestConsole {

    /** Bytes of a body. */
    int LARGEST_BODY = 64 * 1024;

    /**
     * @param requests one after the other in the same transaction, so that a later one finds what an earlier one registered
     * @throws io.haochaping.identity.problem.Problem 404 {@code channel-not-found}; 409 {@code channel-secret-missing}; 422 for a request that cannot be
     *         tried, with the pointers {@code /0/method}, {@code /0/target}, {@code /0/body}; 429 {@code trial-too-often}
     */
    List<Tried> run(String channel, List<Request> requests, String actor);

    /**
     * @param target path below the address of the application, with the query string where there is one
     * @param body   empty for none
     */
    record Request(String method, String target, String body) {

        @Override
        public String toString() {
            return "Request[" + RequestLine.of(method, target) + "]";
        }
    }

    /**
     * @param signed  the text that was signed
     * @param headers names and values as the channel would have sent them
     * @param status  of the answer
     * @param answer  its body; empty for none
     */
    record Tried(Request request, String signed, List<Header> headers, int status, String answer) {
    }

    record Header(String name, String value) {
    }
}
