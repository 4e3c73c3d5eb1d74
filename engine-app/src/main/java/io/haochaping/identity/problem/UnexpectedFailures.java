package io.haochaping.identity.problem;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Logs what nobody expected by the types and places of it: messages of exceptions can hold what a person typed.
 */
@Component
class UnexpectedFailures {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailures.class);
    private static final int REFERENCE_BYTES = 5;
    private static final int FRAMES = 25;
    private static final int CAUSES = 8;

    private final SecureRandom random = new SecureRandom();

    /** 500 with an opaque reference that stands in the log too. */
    Problem report(Throwable failure) {
        byte[] bytes = new byte[REFERENCE_BYTES];
        random.nextBytes(bytes);
        String reference = HexFormat.of().formatHex(bytes);
        LOG.error("Unexpected failure {}: {}", reference, describe(failure));
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", reference).with("reference", reference);
    }

    static String describe(Throwable failure) {
        StringJoiner text = new StringJoiner(System.lineSeparator() + "Caused by: ");
        @Nullable Throwable current = failure;
        for (int depth = 0; current != null && depth < CAUSES; depth++) {
            text.add(describeOne(current));
            current = current.getCause();
        }
        return text.toString();
    }

    private static String describeOne(Throwable failure) {
        StringBuilder text = new StringBuilder(failure.getClass().getName());
        StackTraceElement[] frames = failure.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            text.append(System.lineSeparator()).append("\tat ").append(frames[i]);
        }
        return text.toString();
    }
}
