package io.haochaping.casefile;

import java.time.LocalDate;

/**
 * Running numbers per prefix and day, such as {@code CP-20260213-000001}. Never the same twice, on any number of nodes; a
 * transaction that is rolled back leaves a gap.
 */
public interface RunningNumbers {

    String next(String prefix, LocalDate day, int digits);
}
