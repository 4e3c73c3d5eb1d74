package io.haochaping.paper;

import java.time.Instant;

/** An uploaded sheet as it stands now. */
record PaperImport(String id, String person, String jurisdiction, String fileName, Instant uploadedAt, Instant expiresAt, StoredPaperImport.State state,
        int rows, int done, int accepted, int repeated, PaperReport report) {

    /** Public, because the page asks for it. */
    public int refused() {
        return done - accepted - repeated;
    }
}
