package io.haochaping.desk;

/** One choice of a select field. */
record Option(String value, String label, boolean selected) {

    Option(String value, String label) {
        this(value, label, false);
    }
}
