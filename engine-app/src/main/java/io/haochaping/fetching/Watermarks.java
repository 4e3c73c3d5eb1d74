package io.haochaping.fetching;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import io.haochaping.connector.api.PulledKind;

interface Watermarks extends JpaRepository<Watermark, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Watermark w where w.source = :source and w.kind = :kind")
    Optional<Watermark> locked(String source, PulledKind kind);
}
