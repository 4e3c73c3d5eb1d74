package io.haochaping.casefile;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface StoredSteps extends JpaRepository<StoredStep, String> {

    List<StoredStep> findByCaseNoOrderByPosition(String caseNo);

    long countByCaseNo(String caseNo);
}
