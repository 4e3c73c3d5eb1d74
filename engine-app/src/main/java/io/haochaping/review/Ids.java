package io.haochaping.review;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

/** Makes the names of new things: time-ordered ids, receipts nobody can guess, project numbers for services that came without one. */
final class Ids {

    private static final int RECEIPT_BYTES = 20;
    private static final NoArgGenerator TIME_ORDERED = Generators.timeBasedEpochGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    static String next() {
        return TIME_ORDERED.generate().toString();
    }

    /** 160 random bits as 27 URL-safe characters. */
    static String receipt() {
        byte[] bytes = new byte[RECEIPT_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String projectNo(LocalDate day) {
        String number = Long.toString(RANDOM.nextLong(1L << 50), 36).toUpperCase(Locale.ROOT);
        return "HCP-" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + number;
    }
}
