package io.haochaping.voice;

/** What the holder of a receipt may say now. */
public record VoiceRights(boolean rate, boolean markMistaken, boolean declineContact, boolean reportPressure) {

    /** For a review without case. */
    public static final VoiceRights NONE = new VoiceRights(false, false, false, false);
}
