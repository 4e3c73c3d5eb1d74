package io.haochaping.spotcheck;

import java.util.Optional;

import io.haochaping.casefile.CaseView;

/** The process of a spot check, behind verbs; implemented where the engine is known. */
public interface CheckProcess {

    void start(String checkNo, CaseView view);

    /** The open task of a spot check if this account has claimed it. */
    Optional<String> taskOf(String checkNo, String account);
}
