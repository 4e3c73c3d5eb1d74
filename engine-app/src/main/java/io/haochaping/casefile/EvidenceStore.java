package io.haochaping.casefile;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Evidence (证据): files of at most 10 MiB whose kind is sniffed from their content; no active content, encrypted at rest. */
public interface EvidenceStore {

    record Evidence(String id, String caseNo, String fileName, String mediaType, long size, String sha256, String actor, Instant at) {
    }

    /** EVIDENCE_ADDED. @throws io.haochaping.identity.problem.Problem 413 too large, 415 kind not allowed, 422 empty */
    Evidence add(String caseNo, String fileName, InputStream content, String actor);

    List<Evidence> of(String caseNo);

    boolean any(String caseNo);

    Optional<byte[]> content(String caseNo, String evidenceId);
}
