package io.haochaping.connector.api;

/** What a superior platform said to one message, as far as it matters for what to do next. */
public sealed interface PlatformAnswer {

    /** It has the message now. */
    record Accepted() implements PlatformAnswer {
    }

    /** It had the message already; as good as accepted. */
    record Duplicate() implements PlatformAnswer {
    }

    /**
     * It does not take this message; sending it again as it is makes no difference.
     *
     * @param code   the platform's code, or ours where the message could not be written; at most 40 letters, digits and {@code ._-}
     * @param reason the platform's words; they may repeat what was sent, so keep them out of logs
     */
    record Refused(String code, String reason) implements PlatformAnswer {

        public Refused {
            String plain = code.replaceAll("[^A-Za-z0-9._-]", "_");
            code = plain.isEmpty() ? "refused" : plain.substring(0, Math.min(plain.length(), 40));
        }

        @Override
        public String toString() {
            return "Refused[" + code + "]";
        }
    }

    /**
     * Nobody can tell whether it has the message: no connection, no answer in time, half an answer, or one that cannot be trusted. Send it again later.
     *
     * @param code stable reason in kebab-case
     */
    record Unavailable(String code) implements PlatformAnswer {
    }
}
