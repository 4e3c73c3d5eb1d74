package io.haochaping.improvement;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredClusterCases extends JpaRepository<StoredClusterCase, StoredClusterCase.Key> {

    @Query("select c.caseNo from StoredClusterCase c where c.improvementNo = :no order by c.caseNo desc")
    List<String> caseNos(String no);
}
