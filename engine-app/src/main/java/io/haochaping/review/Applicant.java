package io.haochaping.review;

import org.jspecify.annotations.Nullable;

/**
 * Who asked for the service; personal data, never shown by its text form.
 *
 * @param kind   a {@link ReviewerKind}
 * @param idKind an {@link IdKind}
 */
public record Applicant(@Nullable String kind, @Nullable String name, @Nullable String phone, @Nullable String idKind,
        @Nullable String idNo) {

    @Override
    public String toString() {
        return "Applicant[***]";
    }
}
