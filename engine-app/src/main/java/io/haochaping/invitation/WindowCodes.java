package io.haochaping.invitation;

import java.util.Optional;

import io.haochaping.organisation.Window;

/** The codes of the posters at windows and counters ({@code /w/{code}}). A new code makes the posters with the old one useless. */
public interface WindowCodes {

    /** The code of a window; empty until one was made. */
    Optional<String> of(String windowId);

    /** The window that a code stands for, wherever it was moved since. */
    Optional<Window> find(String code);

    /**
     * Makes a code for a window, or a new one in place of the old.
     *
     * @throws io.haochaping.identity.problem.Problem 404 for an unknown window
     */
    String renew(String windowId, String actor);
}
