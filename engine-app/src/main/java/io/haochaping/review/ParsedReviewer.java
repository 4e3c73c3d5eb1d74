package io.haochaping.review;

import io.haochaping.personaldata.PersonalData;
import org.jspecify.annotations.Nullable;

/** What is kept of a reviewer: of an anonymous one at most a phone number, with consent. */
record ParsedReviewer(boolean realName, boolean contactConsent, @Nullable ReviewerKind kind, @Nullable PersonalData data) {

    static final ParsedReviewer ANONYMOUS = new ParsedReviewer(false, false, null, null);
}
