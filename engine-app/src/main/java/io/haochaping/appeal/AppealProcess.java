package io.haochaping.appeal;

import java.util.Optional;

import io.haochaping.casefile.CaseView;

/** The process of an appeal, behind verbs; implemented where the engine is known. */
public interface AppealProcess {

    void start(AppealView appeal, CaseView view);

    /** Id of the open task of this appeal that the account has. */
    Optional<String> taskOf(String appealNo, String account);

    void recheckRequested(String appealNo);

    /** Nothing is left to decide: the process ends with its open task. */
    void settle(String appealNo);
}
