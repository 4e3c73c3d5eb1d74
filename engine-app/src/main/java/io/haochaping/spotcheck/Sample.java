package io.haochaping.spotcheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A random sample of the closed cases of a unit. Seed and population are kept, so that anybody can draw it again: the cases with the lowest
 * SHA-256 of {@code seed|caseNo} are drawn.
 *
 * @param no         {@code CY-}, the day, and a running number
 * @param to         the last day
 * @param wanted     how many were asked for; fewer are drawn when the population is smaller
 * @param seed       32 random bytes in hex, from a {@link java.security.SecureRandom}
 * @param population numbers of the cases that could have been drawn; empty in lists
 * @param size       how many those are
 * @param drawn      numbers of the cases that were drawn; empty in lists
 */
public record Sample(String no, String jurisdiction, String unitCode, LocalDate from, LocalDate to, int wanted, String seed, int size, int drawnSize,
        List<String> population, List<String> drawn, String drawnBy, Instant drawnAt) {

    public Sample {
        population = List.copyOf(population);
        drawn = List.copyOf(drawn);
    }
}
