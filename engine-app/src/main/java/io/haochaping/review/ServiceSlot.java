package io.haochaping.review;

import org.jspecify.annotations.Nullable;

/** A service can be reviewed once and followed up once (domain 1.4: assessNumber 1 and 2). */
enum ServiceSlot {
    FIRST, FOLLOW_UP;

    /** The slot that a review takes; a complaint takes none. */
    static @Nullable ServiceSlot of(ReviewKind kind, @Nullable String followUpOf) {
        if (kind == ReviewKind.COMPLAINT) {
            return null;
        }
        return followUpOf == null ? FIRST : FOLLOW_UP;
    }
}
