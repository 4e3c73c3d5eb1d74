package io.haochaping.review;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface StoredServices extends JpaRepository<StoredService, String> {

    Optional<StoredService> findFirstByProjectNoAndServiceNumber(String projectNo, int serviceNumber);

    /** Locked, so that no correction slips between a review's check and its insert. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<StoredService> findByProjectNoAndServiceNumber(String projectNo, int serviceNumber);
}
