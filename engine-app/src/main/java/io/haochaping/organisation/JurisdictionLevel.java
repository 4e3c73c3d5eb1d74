package io.haochaping.organisation;

/** What kind of area a jurisdiction is. Words: {@code organisation.level.<NAME>}. */
public enum JurisdictionLevel {
    /** 市. */
    CITY,
    /** 区、县、旗. */
    COUNTY,
    /** A line of business with rules of its own, such as the tax bureau (S1). */
    LINE
}
