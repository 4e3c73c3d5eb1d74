package io.haochaping.lead;

import java.util.List;

import io.haochaping.personaldata.KeyRows;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredLeadSteps extends JpaRepository<StoredLeadStep, String> {

    List<StoredLeadStep> findByLeadNoOrderByPosition(String leadNo);

    int countByLeadNo(String leadNo);

    List<StoredLeadStep> findByKeyIdNot(String keyId, Limit limit);

    @Query("select new io.haochaping.personaldata.KeyRows(e.keyId, count(e)) from StoredLeadStep e group by e.keyId")
    List<KeyRows> rowsByKey();
}
