package io.haochaping.personaldata;

/** How many rows of one table were sealed under one data key. */
public record KeyRows(String keyId, long rows) {
}
