package io.haochaping.personaldata;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface KeyBackupRows extends Repository<KeyBackup, String> {

    Optional<KeyBackup> findById(String keyId);

    KeyBackup save(KeyBackup backup);
}
