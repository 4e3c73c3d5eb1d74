package io.haochaping.voice;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import io.haochaping.personaldata.KeyRows;

interface StoredReports extends JpaRepository<StoredReport, String> {

    long countByCaseNo(String caseNo);

    long countBySettledFalse();

    Page<StoredReport> findAllByOrderBySettledAscReportedAtDescIdAsc(Pageable page);

    List<StoredReport> findByKeyIdNot(String keyId, Limit limit);

    @Query("select new io.haochaping.personaldata.KeyRows(e.keyId, count(e)) from StoredReport e group by e.keyId")
    List<KeyRows> rowsByKey();
}
