package io.haochaping.pages;

/**
 * One labelled fact of a page.
 *
 * @param wide a long text that wants a line of its own
 */
public record Fact(String label, String text, boolean wide) {

    public Fact(String label, String text) {
        this(label, text, false);
    }
}
