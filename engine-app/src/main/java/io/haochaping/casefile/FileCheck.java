package io.haochaping.casefile;

import java.io.InputStream;

/** What lets a file through as evidence (证据), for modules whose matters are no cases and that keep files of their own. */
public interface FileCheck {

    /**
     * Reads and inspects a file of at most 10 MiB by its content.
     *
     * @throws io.haochaping.identity.problem.Problem 413 too large, 415 kind not allowed, 422 empty
     */
    Checked check(String fileName, InputStream content);

    /** A file that passed: its cleaned name, the kind that its content shows, the content and its SHA-256 in lower-case hex. */
    record Checked(String name, String mediaType, byte[] content, String sha256) {

        @Override
        public String toString() {
            return "Checked[" + mediaType + "]";
        }
    }
}
