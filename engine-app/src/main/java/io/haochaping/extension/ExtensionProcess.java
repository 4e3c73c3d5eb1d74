package io.haochaping.extension;

import java.time.Instant;

import io.haochaping.casefile.CaseView;

/** The process of a request, behind verbs; implemented where the engine is known. */
public interface ExtensionProcess {

    void start(ExtensionRequest request, CaseView view);

    /** The request is not needed any more. */
    void withdraw(String caseNo);

    /** The limit that was to be extended moved: the request lapses when the new one has passed. */
    void limitMoved(String caseNo, Instant dueAt);
}
