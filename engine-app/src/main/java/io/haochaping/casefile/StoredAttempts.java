package io.haochaping.casefile;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface StoredAttempts extends JpaRepository<StoredAttempt, String> {

    List<StoredAttempt> findByCaseNoOrderByPosition(String caseNo);
}
