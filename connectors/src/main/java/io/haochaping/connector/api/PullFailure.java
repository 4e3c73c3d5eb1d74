package io.haochaping.connector.api;

/** A platform did not tell what it was asked for. Neither the message nor a cause repeats its words: they may name a person. */
public class PullFailure extends RuntimeException {

    private final boolean ofTheQuestion;

    /**
     * @param code          stable reason
     * @param ofTheQuestion whether the platform answered and refused this very question; otherwise any other would fail as well just now
     */
    public PullFailure(String code, boolean ofTheQuestion) {
        super(code, null, false, false);
        this.ofTheQuestion = ofTheQuestion;
    }

    public String code() {
        return String.valueOf(getMessage());
    }

    public boolean isOfTheQuestion() {
        return ofTheQuestion;
    }
}
