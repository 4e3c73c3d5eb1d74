package io.haochaping.review;

import org.jspecify.annotations.Nullable;

/**
 * Who reviews. A real-name reviewer has a name and a phone number; of an anonymous one only a phone with consent is kept.
 *
 * @param kind           a {@link ReviewerKind}
 * @param idKind         an {@link IdKind}
 * @param contactConsent whether an anonymous reviewer may be called
 */
public record Reviewer(@Nullable Boolean realName, @Nullable String kind, @Nullable String name, @Nullable String phone,
        @Nullable String idKind, @Nullable String idNo, @Nullable Boolean contactConsent) {

    @Override
    public String toString() {
        return "Reviewer[***]";
    }
}
