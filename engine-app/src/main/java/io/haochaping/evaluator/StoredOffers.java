package io.haochaping.evaluator;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface StoredOffers extends Repository<StoredOffer, String> {

    StoredOffer save(StoredOffer offer);

    Optional<StoredOffer> findById(String id);

    List<StoredOffer> findByVisitIdOrderByPlace(String visitId);
}
