package io.haochaping.connector.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What became of one review that another system reported. */
public sealed interface IntakeAnswer {

    /**
     * The review is kept; sending it again gives the same answer.
     *
     * @param receipt opaque code with which the reviewer follows the handling, without account
     * @param badReview whether the satisfaction is one of the two lowest levels
     * @param caseNo the case that was opened; absent where none was due
     * @param repeated whether the same content had been accepted before
     */
    record Accepted(String reviewId, String receipt, boolean badReview, @Nullable String caseNo, boolean repeated) implements IntakeAnswer {
    }

    /**
     * The review is not taken. With status 503 it may be handed in again as it is; otherwise it is refused and kept in the rejection ledger.
     *
     * @param status the HTTP status that says the same: 400, 403, 409, 422, 503
     * @param code stable reason in kebab-case
     * @param errors what is wrong, field by field; empty unless {@code status} is 422
     */
    record Refused(int status, String code, List<FieldFault> errors) implements IntakeAnswer {

        public Refused {
            errors = List.copyOf(errors);
        }
    }

    /**
     * One field that is wrong.
     *
     * @param pointer JSON pointer (RFC 6901) into the review
     * @param code stable reason in kebab-case
     */
    record FieldFault(String pointer, String code) {
    }
}
