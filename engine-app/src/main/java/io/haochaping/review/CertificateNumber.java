package io.haochaping.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Certificate numbers: identity cards (GB 11643, ISO 7064 MOD 11-2) and unified social credit codes (GB 32100, MOD 31). */
final class CertificateNumber {

    private static final Pattern ID_CARD = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final int[] ID_CARD_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CARD_CHECKS = "10X98765432";
    private static final DateTimeFormatter BIRTHDAY = DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate EARLIEST_BIRTHDAY = LocalDate.of(1880, 1, 1);

    private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern USCC = Pattern.compile("[" + USCC_ALPHABET + "]{18}");
    private static final Pattern OTHER = Pattern.compile("[A-Z0-9()（）\\-]{4,32}");

    private CertificateNumber() {
    }

    /** The number in the form in which it is kept; empty when it is not one of this kind. */
    static Optional<String> normalise(IdKind kind, String raw, LocalDate today) {
        String number = raw.strip().toUpperCase(Locale.ROOT);
        boolean valid = switch (kind) {
            case ID_CARD -> isIdCard(number, today);
            case USCC -> isUscc(number);
            case BUSINESS_LICENCE, HK_MACAO_PERMIT, TAIWAN_PERMIT, PASSPORT -> OTHER.matcher(number).matches();
            case OTHER -> true;
        };
        return valid ? Optional.of(number) : Optional.empty();
    }

    private static boolean isIdCard(String number, LocalDate today) {
        if (!ID_CARD.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < ID_CARD_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * ID_CARD_WEIGHTS[i];
        }
        return ID_CARD_CHECKS.charAt(sum % 11) == number.charAt(17) && isBirthday(number.substring(6, 14), today);
    }

    private static boolean isBirthday(String digits, LocalDate today) {
        try {
            var day = LocalDate.parse(digits, BIRTHDAY);
            return !day.isAfter(today) && !day.isBefore(EARLIEST_BIRTHDAY);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isUscc(String code) {
        if (!USCC.matcher(code).matches()) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += USCC_ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return USCC_ALPHABET.charAt((31 - sum % 31) % 31) == code.charAt(17);
    }
}
