package io.haochaping.deadline;

import java.util.List;

/** The policy profiles, each in all its versions. A version never changes once it is there. */
public interface Policies {

    /** S1, tax bureau: everything including the return visit within ten working days. */
    String TAX_10 = "tax-10";

    /** S2, district: contact in three, rectification in five, complex matters in fifteen working days. */
    String DISTRICT_3_5_15 = "district-3-5-15";

    /** As the district's, for cities whose rules allow one extension of a complex matter, by up to fifteen natural days (an assumption). */
    String CITY_EXTENSION = "city-extension";

    /**
     * The version with which a case starts today.
     *
     * @throws IllegalArgumentException if there is no such profile, or none that is valid yet
     */
    PolicyRef current(String key);

    /** @throws IllegalArgumentException if there is no such version */
    PolicyProfile profile(PolicyRef ref);

    /** The keys of all profiles, sorted. */
    List<String> keys();
}
