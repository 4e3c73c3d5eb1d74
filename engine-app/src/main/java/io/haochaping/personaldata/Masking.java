package io.haochaping.personaldata;

import org.jspecify.annotations.Nullable;

/**
 * What may be seen without a purpose: enough to tell two people on a list apart, not enough to reach either.
 */
final class Masking {

    private Masking() {
    }

    static MaskedData mask(PersonalData data) {
        return new MaskedData(name(data.name()), phone(data.phone()), data.idKind(), idNo(data.idNo()));
    }

    /** 张三 → 张*, 欧阳小明 → 欧**, Alice → A***. */
    static @Nullable String name(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String stripped = name.strip();
        int first = stripped.codePointAt(0);
        int length = stripped.codePointCount(0, stripped.length());
        if (length == 1) {
            return "*";
        }
        int stars = Character.isIdeographic(first) ? Math.min(length - 1, 2) : 3;
        return Character.toString(first) + "*".repeat(stars);
    }

    /** 13812345678 → 138****5678; short landlines keep three digits. */
    static @Nullable String phone(@Nullable String phone) {
        if (phone == null) {
            return null;
        }
        String digits = phone.replaceAll("[^0-9]", "");
        String plus = phone.strip().startsWith("+") ? "+" : "";
        return digits.length() >= 10 ? plus + keep(digits, 3, 4) : keep(digits, 0, 3);
    }

    /** 110101199003071234 → 110***********1234; short numbers keep two characters. */
    static @Nullable String idNo(@Nullable String idNo) {
        if (idNo == null) {
            return null;
        }
        return idNo.length() >= 10 ? keep(idNo, 3, 4) : keep(idNo, 0, 2);
    }

    private static String keep(String text, int head, int tail) {
        int hidden = text.length() - head - tail;
        if (hidden < 3) {
            return "*".repeat(text.length());
        }
        return text.substring(0, head) + "*".repeat(hidden) + text.substring(text.length() - tail);
    }
}
