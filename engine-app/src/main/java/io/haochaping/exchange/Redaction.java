package io.haochaping.exchange;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.haochaping.connector.api.PlatformMessage;
import io.haochaping.connector.api.PlatformPerson;

/** Takes out of a platform's words what they repeat of a person or a comment, and any number that is long enough to be a telephone or a certificate. */
final class Redaction {

    private static final String GONE = "***";
    private static final int LONGEST = 300;

    private Redaction() {
    }

    static String of(String words, PlatformMessage message) {
        String rest = words;
        for (String secret : secrets(message).toList()) {
            rest = rest.replace(secret, GONE);
        }
        rest = rest.replaceAll("[0-9]{7,}[0-9Xx]?", GONE).replaceAll("\\p{Cntrl}+", " ").strip();
        return rest.length() <= LONGEST ? rest : rest.substring(0, LONGEST);
    }

    private static Stream<String> secrets(PlatformMessage message) {
        if (message instanceof PlatformMessage.Review review) {
            return some(review.comment(), review.reviewer());
        }
        if (message instanceof PlatformMessage.Service service) {
            return some(null, service.applicant());
        }
        return message instanceof PlatformMessage.Rectification done ? some(done.result(), null) : Stream.empty();
    }

    private static Stream<String> some(@Nullable String text, @Nullable PlatformPerson person) {
        Stream<String> own = person == null ? Stream.empty() : Stream.of(person.name(), person.phone(), person.idNo()).filter(Objects::nonNull);
        return Stream.concat(Stream.ofNullable(text), own).filter(secret -> secret.length() > 1);
    }
}
