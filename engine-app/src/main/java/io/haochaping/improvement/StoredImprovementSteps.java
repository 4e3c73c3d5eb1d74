package io.haochaping.improvement;

import java.util.List;
import java.util.Set;

import io.haochaping.personaldata.KeyRows;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredImprovementSteps extends JpaRepository<StoredImprovementStep, String> {

    List<StoredImprovementStep> findByImprovementNoOrderByStepIndex(String no);

    int countByImprovementNo(String no);

    @Query("select distinct s.actor from StoredImprovementStep s where s.improvementNo = :no and s.type = :type")
    Set<String> actors(String no, StepType type);

    List<StoredImprovementStep> findByKeyIdNot(String keyId, Limit limit);

    @Query("select new io.haochaping.personaldata.KeyRows(s.keyId, count(s)) from StoredImprovementStep s where s.keyId is not null group by s.keyId")
    List<KeyRows> byKey();
}
