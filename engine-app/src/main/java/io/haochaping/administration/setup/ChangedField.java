package io.haochaping.administration.setup;

/** One field of a change, in words; empty where there was or is no value. */
record ChangedField(String label, String before, String after) {
}
