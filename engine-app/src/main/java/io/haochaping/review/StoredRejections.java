package io.haochaping.review;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import io.haochaping.personaldata.KeyRows;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StoredRejections extends JpaRepository<StoredRejection, String> {

    Page<StoredRejection> findByHomeJurisdictionInOrderByReceivedAtDescIdDesc(Collection<String> jurisdictions, Pageable page);

    List<StoredRejection> findByKeyIdNot(String keyId, Limit limit);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update StoredRejection r set r.replayedAt = :at, r.replayedBy = :by, r.replayedReviewId = :reviewId
            where r.id = :id and r.replayedAt is null""")
    int markReplayed(String id, String reviewId, String by, Instant at);

    @Query("select new io.haochaping.personaldata.KeyRows(e.keyId, count(e)) from StoredRejection e group by e.keyId")
    List<KeyRows> rowsByKey();
}
