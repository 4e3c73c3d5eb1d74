package io.haochaping.administration.sheet;

/** What an import does with a row. Words: {@code admin-import.outcome.<NAME>}. */
enum Outcome {
    NEW, CHANGED, UNCHANGED
}
