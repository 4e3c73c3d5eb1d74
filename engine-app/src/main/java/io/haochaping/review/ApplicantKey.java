package io.haochaping.review;

import org.jspecify.annotations.Nullable;

/** Where an applicant's data is kept, and by what it is compared without opening it. */
record ApplicantKey(@Nullable String vaultId, @Nullable String hash) {

    static final ApplicantKey NONE = new ApplicantKey(null, null);
}
