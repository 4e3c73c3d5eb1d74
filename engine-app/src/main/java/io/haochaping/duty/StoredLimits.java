package io.haochaping.duty;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface StoredLimits extends ListCrudRepository<StoredLimit, String> {

    @Query("select l from StoredLimit l where l.metAt is null and l.agreed = false and l.reference > :after"
            + " and (:jurisdiction = '' or l.jurisdiction = :jurisdiction) order by l.reference")
    List<StoredLimit> after(String jurisdiction, String after, Limit limit);
}
