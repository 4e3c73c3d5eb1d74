package io.haochaping.appeal;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface StoredAppeals extends JpaRepository<StoredAppeal, String>, JpaSpecificationExecutor<StoredAppeal> {

    List<StoredAppeal> findByCaseNoOrderByLodgedAtAscNoAsc(String caseNo);

    List<StoredAppeal> findByCaseNoAndStateIn(String caseNo, Collection<AppealState> states);

    boolean existsByOnceKey(String onceKey);
}
