package io.haochaping.review;

import org.springframework.dao.ConcurrencyFailureException;

/**
 * Two submissions met at a unique key and this one lost. Its transaction is spoilt; try again in a new one, as after any other
 * {@link ConcurrencyFailureException}.
 */
public class SubmissionRace extends ConcurrencyFailureException {

    public SubmissionRace(Throwable cause) {
        super("A concurrent submission was stored first", cause);
    }
}
