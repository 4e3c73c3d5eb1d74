package io.haochaping.review;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A submission that may be stored.
 *
 * @param service  as stored, or as given where nothing is stored yet
 * @param existing the stored service, if there is one
 * @param conflicts fields in which the given service differs from the stored one
 */
record CheckedSubmission(ParsedReview review, ParsedService service, @Nullable StoredService existing, List<String> conflicts,
        Placement.Place place) {
}
