package io.haochaping.casefile;

/** What verification (调查核实) found about a review; the last five ask for its exclusion (不予采纳). */
public enum Finding {
    JUSTIFIED_RESOLVED, JUSTIFIED_SIMPLE, JUSTIFIED_COMPLEX, NO_LEGAL_BASIS,
    MISRATED, MALICIOUS, DUPLICATE, OUT_OF_SCOPE, TEST_DATA;

    public boolean asksForExclusion() {
        return ordinal() >= MISRATED.ordinal();
    }
}
