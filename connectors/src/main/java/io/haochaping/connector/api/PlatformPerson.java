package io.haochaping.connector.api;

import org.jspecify.annotations.Nullable;

/** Applicant or reviewer, for a platform that demands them; values as in {@link IncomingReviewer}. Exists in clear only while it is sent. */
public record PlatformPerson(@Nullable String kind, @Nullable String name, @Nullable String phone, @Nullable String idKind, @Nullable String idNo) {

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "PlatformPerson[***]";
    }
}
