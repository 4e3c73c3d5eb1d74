package io.haochaping.exchange;

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

import io.haochaping.personaldata.KeyRows;

interface StoredMessages extends JpaRepository<OutboxMessage, Long> {

    boolean existsByDestinationAndOccasion(String destination, String occasion);

    /**
     * Messages whose time has come and before which nothing of the same service is unsent: of each service one at most. Rows that another node is just
     * taking are passed over (-2 stands for SKIP LOCKED), not waited for.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("""
            select m from OutboxMessage m where m.destination = :destination and m.nextAttemptAt <= :now
            and not exists (select 1 from OutboxMessage e where e.destination = m.destination and e.projectNo = m.projectNo
                and e.serviceNumber = m.serviceNumber and e.seqNo < m.seqNo and e.state <> io.haochaping.exchange.MessageState.SENT)
            order by m.seqNo""")
    List<OutboxMessage> due(String destination, Instant now, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from OutboxMessage m where m.messageKey = :key")
    Optional<OutboxMessage> locked(String key);

    @Query("""
            select m.destination as destination, m.state as state, count(m) as number, min(m.createdAt) as oldest from OutboxMessage m
            group by m.destination, m.state""")
    List<StateCount> counts();

    /** How many messages of a destination are in a state, and since when the oldest waits. */
    interface StateCount {
        String getDestination();

        MessageState getState();

        long getNumber();

        Instant getOldest();
    }

    @Query("select m from OutboxMessage m where m.state = :state order by m.seqNo")
    Page<OutboxMessage> inState(MessageState state, Pageable page);

    @Query("""
            select m.messageKey as messageKey, m.kind as kind from OutboxMessage m where m.destination = :destination
            and m.state = io.haochaping.exchange.MessageState.SENT and m.sentAt >= :from and m.sentAt < :before""")
    List<KeyOf> sentBetween(String destination, Instant from, Instant before);

    /** A message and what it is. */
    interface KeyOf {
        String getMessageKey();

        MessageKind getKind();
    }

    /** Of those that were taken together the first was tried; the others were put back. */
    Optional<OutboxMessage> findFirstByDestinationAndStateOrderByAttemptedAtDescSeqNoAsc(String destination, MessageState state);

    List<OutboxMessage> findByMessageKeyIn(Collection<String> keys);

    List<OutboxMessage> findByKeyIdNot(String keyId, Limit limit);

    @Query("select new io.haochaping.personaldata.KeyRows(m.keyId, count(m)) from OutboxMessage m group by m.keyId")
    List<KeyRows> rowsByKey();
}
