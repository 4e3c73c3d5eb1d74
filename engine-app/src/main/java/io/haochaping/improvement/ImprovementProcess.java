package io.haochaping.improvement;

import org.jspecify.annotations.Nullable;

/** The process of a matter and its decisions, behind verbs; implemented where the engine is known. */
public interface ImprovementProcess {

    /** @param subject what a concentrated problem is about; never a text that somebody wrote, never a person */
    void start(ImprovementView view, String policy, int policyVersion, @Nullable String subject);

    /** From how many bad reviews within how many days on. */
    Threshold thresholdOf(ClusterKind kind);
}
