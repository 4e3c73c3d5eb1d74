package io.haochaping.pages;

/** One choice of a select field. */
public record Option(String value, String label, boolean selected) {

    public Option(String value, String label) {
        this(value, label, false);
    }
}
