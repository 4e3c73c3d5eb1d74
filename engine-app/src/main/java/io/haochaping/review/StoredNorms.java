package io.haochaping.review;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface StoredNorms extends Repository<StoredNorm, String> {

    Optional<StoredNorm> findById(String code);

    List<StoredNorm> findAllByOrderByCode();
}
