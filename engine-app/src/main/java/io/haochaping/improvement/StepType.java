package io.haochaping.improvement;

/** What happened to a matter. */
public enum StepType {
    REGISTERED, TRIAGED, CARRIED_OUT, ACCEPTED, SENT_BACK, EFFECT_SHOWN, NO_EFFECT, SUPERIOR_REPLIED, ANSWERED, REMINDED, OVERDUE, REASSIGNED
}
