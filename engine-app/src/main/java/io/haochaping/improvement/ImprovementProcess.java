package io.haochaping.improvement;

import org.jspecify.annotations.Nullable;

/** The process of a matter and its decisions, behind verbs; implemented where the engine is known. */
public interface ImprovementProcess {

    /**
     * @param subject what a concentrated problem is about; never a text that somebody wrote, never a person
     * @return what the decision table proposes; null where it names nothing that we know
     */
    @Nullable Disposition start(ImprovementView view, String policy, int policyVersion, @Nullable String subject);

    /** The reviews behind a concentrated problem count no more: its process ends, wherever it stands. */
    void endUnfounded(String no);

    /** From how many bad reviews within how many days on. */
    Threshold thresholdOf(ClusterKind kind);
}
