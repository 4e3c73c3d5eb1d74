package io.haochaping.casefile;

import java.io.InputStream;

import io.haochaping.personaldata.PlainFile;

/** What lets a file through as evidence (证据), for modules whose matters are no cases and that keep files of their own. */
public interface FileCheck {

    /**
     * Reads and inspects a file of at most 10 MiB by its content, and cleans its name.
     *
     * @throws io.haochaping.identity.problem.Problem 413 too large, 415 kind not allowed, 422 empty
     */
    PlainFile check(String fileName, InputStream content);
}
