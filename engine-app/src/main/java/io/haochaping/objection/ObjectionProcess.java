package io.haochaping.objection;

import io.haochaping.casefile.CaseView;

/** The process of an objection, behind a verb; implemented where the engine is known. */
public interface ObjectionProcess {

    void start(Objection objection, CaseView view);
}
