package io.haochaping.review;

import org.jspecify.annotations.Nullable;

/** Where an applicant's data is kept, by what it is compared without opening it, and what kind of applicant that is. */
record ApplicantKey(@Nullable String vaultId, @Nullable String hash, @Nullable ReviewerKind kind) {

    static final ApplicantKey NONE = new ApplicantKey(null, null, null);
}
