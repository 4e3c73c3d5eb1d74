package io.haochaping.review;

import org.jspecify.annotations.Nullable;

import io.haochaping.personaldata.PersonalData;

/** Who asked for a service. */
record ParsedApplicant(@Nullable ReviewerKind kind, PersonalData data) {
}
