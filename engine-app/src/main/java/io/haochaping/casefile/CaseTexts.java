package io.haochaping.casefile;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseTexts extends JpaRepository<CaseText, String> {

    List<CaseText> findByCaseNoAndKindOrderByPosition(String caseNo, CaseText.Kind kind);

    List<CaseText> findByCaseNoInAndKindOrderByPosition(Collection<String> caseNos, CaseText.Kind kind);

    long countByCaseNo(String caseNo);

    List<CaseText> findByKeyIdNot(String keyId, Limit limit);
}
