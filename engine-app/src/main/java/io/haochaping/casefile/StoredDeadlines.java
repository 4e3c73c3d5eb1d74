package io.haochaping.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

import io.haochaping.deadline.DeadlineKind;

interface StoredDeadlines extends JpaRepository<StoredDeadline, String> {

    List<StoredDeadline> findByCaseNo(String caseNo);

    List<StoredDeadline> findByCaseNoIn(Collection<String> caseNos);

    Optional<StoredDeadline> findByCaseNoAndKind(String caseNo, DeadlineKind kind);
}
