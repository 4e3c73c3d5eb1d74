package io.haochaping.organisation;

/**
 * Why a unit cannot be retired or moved to another jurisdiction yet.
 *
 * @param openCases how many cases it has to finish
 * @param firstCase number of one of them
 */
public record UnitInUse(long openCases, String firstCase) {
}
