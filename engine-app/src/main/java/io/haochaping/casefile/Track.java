package io.haochaping.casefile;

/** How a justified review is put right: at once (立行立改) or by ledger and date (建立台账, 限期整改); S1 二(三)1. */
public enum Track {
    SIMPLE, COMPLEX
}
