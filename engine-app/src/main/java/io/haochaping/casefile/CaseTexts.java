package io.haochaping.casefile;

import java.util.Collection;
import java.util.List;

import io.haochaping.personaldata.KeyRows;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseTexts extends JpaRepository<CaseText, String> {

    List<CaseText> findByCaseNoAndKindOrderByPosition(String caseNo, CaseText.Kind kind);

    List<CaseText> findByCaseNoInAndKindOrderByPosition(Collection<String> caseNos, CaseText.Kind kind);

    long countByCaseNo(String caseNo);

    List<CaseText> findByKeyIdNot(String keyId, Limit limit);

    @Query("select new io.haochaping.personaldata.KeyRows(e.keyId, count(e)) from CaseText e group by e.keyId")
    List<KeyRows> rowsByKey();
}
