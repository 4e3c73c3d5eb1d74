package io.haochaping.fetching;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

import io.haochaping.connector.api.PulledKind;

interface FetchedEntries extends JpaRepository<FetchedEntry, Long> {

    List<FetchedEntry> findBySourceAndKindAndPlatformIdIn(String source, PulledKind kind, Collection<String> ids);

    Optional<FetchedEntry> findByChannelAndKindAndPlatformId(String channel, PulledKind kind, String platformId);

    Optional<FetchedEntry> findFirstByChannel(String channel);

    /** Rows that another node is just taking are passed over (-2 stands for SKIP LOCKED), not waited for. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select e from FetchedEntry e where e.source = :source and e.kind = :kind and e.nextAttemptAt <= :now order by e.seqNo")
    List<FetchedEntry> due(String source, PulledKind kind, Instant now, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from FetchedEntry e where e.seqNo = :id")
    Optional<FetchedEntry> locked(long id);

    @Query("select e.source as source, e.kind as kind, e.state as state, count(e) as number from FetchedEntry e group by e.source, e.kind, e.state")
    List<StateCount> counts();

    /** How many entries of a source are in a state. */
    interface StateCount {
        String getSource();

        PulledKind getKind();

        FetchedState getState();

        long getNumber();
    }

    Page<FetchedEntry> findByStateInOrderBySeqNo(Collection<FetchedState> states, Pageable page);
}
