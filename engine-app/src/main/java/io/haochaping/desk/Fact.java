package io.haochaping.desk;

/**
 * One labelled fact of a page.
 *
 * @param wide a long text that wants a line of its own
 */
record Fact(String label, String text, boolean wide) {

    Fact(String label, String text) {
        this(label, text, false);
    }
}
