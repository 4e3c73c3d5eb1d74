package io.haochaping.channel.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a channel reads when its review was taken.
 *
 * @param receipt code of the reviewer's receipt page
 * @param badReview whether the satisfaction is one of the two lowest levels
 * @param caseNo the case that was opened; null without a case
 * @param repeated whether the same content had been taken before
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReviewAnswer(String reviewId, String receipt, boolean badReview, @Nullable String caseNo, @JsonIgnore boolean repeated) {

    int status() {
        return repeated ? 200 : 201;
    }
}
