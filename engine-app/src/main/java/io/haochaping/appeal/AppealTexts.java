package io.haochaping.appeal;

import org.jspecify.annotations.Nullable;

/** What people wrote in an appeal. */
public record AppealTexts(@Nullable String grounds, @Nullable String note, @Nullable String recheckGrounds, @Nullable String recheckNote) {

    /** Spring writes bodies to the log when somebody turns its debugging on. */
    @Override
    public String toString() {
        return "AppealTexts";
    }
}
