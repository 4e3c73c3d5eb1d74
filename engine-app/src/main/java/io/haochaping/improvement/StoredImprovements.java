package io.haochaping.improvement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface StoredImprovements extends JpaRepository<StoredImprovement, String>, JpaSpecificationExecutor<StoredImprovement> {

    Optional<StoredImprovement> findByOpenKey(String openKey);

    long countByRepeatOf(String no);

    /** When the last problem of this cluster ended that was one: the reviews behind an unfounded one count again once their exclusion is revoked. */
    @Query("select max(i.endedAt) from StoredImprovement i where i.clusterKind = :kind and i.jurisdiction = :jurisdiction"
            + " and i.clusterCode = :code and coalesce(i.clusterUnit, '') = :unit and i.state <> io.haochaping.improvement.ImprovementState.UNFOUNDED")
    @Nullable Instant lastEnd(ClusterKind kind, String jurisdiction, String unit, String code);

    @Query("select i from StoredImprovement i where i.source = :source and i.openKey is not null")
    List<StoredImprovement> open(Source source);
}
