package io.haochaping.lead;

import io.haochaping.casefile.CaseView;

/** The process of a lead, behind a verb; implemented where the engine is known. */
public interface LeadProcess {

    void start(String leadNo, CaseView view, boolean flagged);
}
