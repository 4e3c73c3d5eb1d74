package io.haochaping.pages;

/**
 * A short text with a tone; the text alone says everything, the tone only helps the eye.
 *
 * @param tone style class: {@code calm}, {@code soon}, {@code late}, {@code brand}, or empty
 */
public record Badge(String tone, String text) {

    public static final String CALM = "calm";
    public static final String SOON = "soon";
    public static final String LATE = "late";
    public static final String BRAND = "brand";
    public static final String QUIET = "";
}
