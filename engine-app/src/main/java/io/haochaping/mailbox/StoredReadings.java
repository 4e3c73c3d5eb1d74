package io.haochaping.mailbox;

import org.springframework.data.jpa.repository.JpaRepository;

interface StoredReadings extends JpaRepository<LastReading, Integer> {
}
