package io.haochaping.testing;

/** Text that tends to get lost between browser and database. */
public final class RareText {

    /** A rare character of Chinese names and an emoji, both outside the Basic Multilingual Plane, with quotes and markup beside them. */
    public static final String SAMPLE = "𠮷野家排队两小时😀 “态度差” <b>&amp;</b> ${1+1}";

    private RareText() {
    }
}
