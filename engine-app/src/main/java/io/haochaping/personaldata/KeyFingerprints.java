package io.haochaping.personaldata;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface KeyFingerprints extends Repository<KeyFingerprint, String> {

    Optional<KeyFingerprint> findById(String id);

    KeyFingerprint save(KeyFingerprint fingerprint);
}
