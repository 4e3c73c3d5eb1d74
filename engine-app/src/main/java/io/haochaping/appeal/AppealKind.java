package io.haochaping.appeal;

import io.haochaping.casefile.Finding;
import org.jspecify.annotations.Nullable;

/** Why a review should not count, as the appellant says. */
public enum AppealKind {

    MISRATED, MALICIOUS, DUPLICATE, OUT_OF_SCOPE, TEST_DATA, OTHER;

    /** The same as a reason of exclusion; null for {@link #OTHER}, for which there is none. */
    public @Nullable Finding finding() {
        return this == OTHER ? null : Finding.valueOf(name());
    }
}
