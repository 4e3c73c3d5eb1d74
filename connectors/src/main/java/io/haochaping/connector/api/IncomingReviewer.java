package io.haochaping.connector.api;

import org.jspecify.annotations.Nullable;

/**
 * The person or body that gave a review. Of an anonymous reviewer only a phone number is kept, and only with {@code contactConsent}.
 *
 * @param realName whether the reviewer gave the review under the own name
 * @param kind NATURAL_PERSON, ENTERPRISE, INSTITUTION, SOCIAL_ORGANISATION, AUTHORITY, OTHER
 * @param idKind ID_CARD, USCC, BUSINESS_LICENCE, HK_MACAO_PERMIT, TAIWAN_PERMIT, PASSPORT, OTHER
 * @param contactConsent whether an anonymous reviewer agrees to be called
 */
public record IncomingReviewer(
        @Nullable Boolean realName,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String idKind,
        @Nullable String idNo,
        @Nullable Boolean contactConsent) {

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "IncomingReviewer[realName=" + realName + "]";
    }
}
