package io.haochaping.invitation;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface StoredWindowCodes extends Repository<StoredWindowCode, String> {

    StoredWindowCode save(StoredWindowCode code);

    Optional<StoredWindowCode> findById(String windowId);

    Optional<StoredWindowCode> findByCode(String code);
}
