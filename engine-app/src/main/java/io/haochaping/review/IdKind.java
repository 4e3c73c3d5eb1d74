package io.haochaping.review;

/**
 * Kind of certificate of a reviewer; ID_CARD and USCC (统一社会信用代码) carry a checksum.
 */
public enum IdKind {
    ID_CARD, USCC, BUSINESS_LICENCE, HK_MACAO_PERMIT, TAIWAN_PERMIT, PASSPORT, OTHER
}
