package io.haochaping.casefile;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredDimensions extends JpaRepository<StoredDimension, StoredDimension.Key> {

    @Query("select d from StoredDimension d where d.id.caseNo in :caseNos")
    List<StoredDimension> of(Collection<String> caseNos);
}
