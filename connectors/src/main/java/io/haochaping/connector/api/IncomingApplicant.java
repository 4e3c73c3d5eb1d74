package io.haochaping.connector.api;

import org.jspecify.annotations.Nullable;

/** Who asked for a service; values as in {@link IncomingReviewer}. */
public record IncomingApplicant(
        @Nullable String kind, @Nullable String name, @Nullable String phone, @Nullable String idKind, @Nullable String idNo) {

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "IncomingApplicant[***]";
    }
}
