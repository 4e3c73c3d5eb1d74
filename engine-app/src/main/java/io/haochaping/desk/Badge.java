package io.haochaping.desk;

/**
 * A short text with a tone; the text alone says everything, the tone only helps the eye.
 *
 * @param tone style class: {@code calm}, {@code soon}, {@code late}, {@code brand}, or empty
 */
record Badge(String tone, String text) {

    static final String CALM = "calm";
    static final String SOON = "soon";
    static final String LATE = "late";
    static final String BRAND = "brand";
    static final String QUIET = "";
}
