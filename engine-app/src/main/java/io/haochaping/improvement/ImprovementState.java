package io.haochaping.improvement;

/** Where a matter stands: with whom, or how it ended. */
public enum ImprovementState {
    TRIAGE, CARRY_OUT, ACCEPTANCE, EFFECT, SUPERIOR, ANSWERING,
    /** Carried out and accepted. */
    ACCEPTED,
    /** Carried out, accepted, and its effect shown. */
    EFFECT_SHOWN,
    /** The superior authority has replied. */
    SUPERIOR_REPLIED,
    /** The comment is answered. */
    ANSWERED,
    /** A concentrated problem whose reviews were all excluded. */
    UNFOUNDED;

    public boolean isEnded() {
        return ordinal() >= ACCEPTED.ordinal();
    }
}
