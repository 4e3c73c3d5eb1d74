package io.haochaping.personaldata;

import org.jspecify.annotations.Nullable;

/**
 * Personal data as a page may show it without a purpose: 张*, 138****5678, 110***********1234.
 */
public record MaskedData(@Nullable String name, @Nullable String phone, @Nullable String idKind, @Nullable String idNo) {

    public static final MaskedData NONE = new MaskedData(null, null, null, null);
}
