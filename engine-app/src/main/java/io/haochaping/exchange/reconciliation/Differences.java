package io.haochaping.exchange.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Differences extends JpaRepository<Difference, Long> {

    List<Difference> findByDestinationAndTallyDayAndResolvedAtIsNull(String destination, LocalDate day);

    Optional<Difference> findByDestinationAndMessageKey(String destination, String messageKey);

    Page<Difference> findByResolvedAtIsNullOrderById(Pageable page);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Difference d where d.id = :id")
    Optional<Difference> locked(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Difference d where d.destination = :destination and d.resolvedAt is null and d.resentAt is null order by d.id")
    List<Difference> lockedOf(String destination);
}
