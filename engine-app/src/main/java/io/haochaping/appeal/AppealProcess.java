package io.haochaping.appeal;

import io.haochaping.casefile.CaseView;

/** The process of an appeal, behind verbs; implemented where the engine is known. */
public interface AppealProcess {

    void start(AppealView appeal, CaseView view);

    void recheckRequested(String appealNo);

    /** Nothing is left to decide: the process ends with its open task. */
    void settle(String appealNo);
}
