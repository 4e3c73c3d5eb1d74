package io.haochaping.review;

/**
 * The five levels of 好差评 (国办发〔2019〕51号), neutral: every adapter maps its own digits.
 */
public enum Satisfaction {
    VERY_SATISFIED(5), SATISFIED(4), BASICALLY_SATISFIED(3), DISSATISFIED(2), VERY_DISSATISFIED(1);

    private final int star;

    Satisfaction(int star) {
        this.star = star;
    }

    /** 5 = very satisfied … 1 = very dissatisfied: the first digit of the norm codes of this level. */
    public int star() {
        return star;
    }

    /** The two lowest levels are bad reviews (差评). */
    public boolean isBad() {
        return star <= 2;
    }
}
