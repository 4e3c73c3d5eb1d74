package io.haochaping.review;

import java.util.List;
import java.util.Optional;

/**
 * The catalogue of norm codes, retired ones included.
 */
public interface NormCatalogue {

    Optional<Norm> find(String code);

    /** All codes, in order. */
    List<Norm> all();
}
