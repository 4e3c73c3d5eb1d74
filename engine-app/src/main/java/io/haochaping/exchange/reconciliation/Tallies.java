package io.haochaping.exchange.reconciliation;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface Tallies extends JpaRepository<Tally, Long> {

    List<Tally> findByDestinationAndTallyDay(String destination, LocalDate day);

    List<Tally> findByTallyDayGreaterThanEqualOrderByDestinationAscTallyDayDescKindAsc(LocalDate first);
}
