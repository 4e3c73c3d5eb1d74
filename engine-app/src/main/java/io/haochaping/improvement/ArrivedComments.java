package io.haochaping.improvement;

import io.haochaping.improvement.Comments.NewComment;

/** Comments that come without anybody who enters them, such as letters to a mailbox. */
public interface ArrivedComments {

    /**
     * Registers a comment and starts its process, in the caller's transaction.
     *
     * @return number of the matter
     * @throws io.haochaping.identity.problem.Problem as {@link Comments#received}
     */
    String arrived(NewComment comment);

    /** Whether a file passes the check of evidence: its size, and the kind that its content shows. */
    boolean accepts(String fileName, byte[] content);

    /** Keeps a file that came with a comment and is accepted, in the caller's transaction. */
    void enclosed(String no, String fileName, byte[] content);
}
