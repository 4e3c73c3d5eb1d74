package io.haochaping.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface StoredNotices extends JpaRepository<Notice, String> {

    @Query("select n.dedupKey from Notice n where n.dedupKey in :keys")
    Set<String> known(Collection<String> keys);

    /** What is to be sent this way and whose time has come. Rows that another node is just taking are passed over (-2 stands for SKIP LOCKED), not waited for. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select n from Notice n where n.nextAttemptAt <= :now and n.channel = :channel order by n.nextAttemptAt")
    List<Notice> due(NoticeChannel channel, Instant now, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notice n where n.id = :id")
    Optional<Notice> locked(String id);

    List<Notice> findByReviewIdAndNextAttemptAtIsNotNull(String reviewId);

    long countByReviewIdAndKind(String reviewId, NoticeKind kind);

    long countByAccountAndChannelAndReadAtIsNull(String account, NoticeChannel channel);

    @Query("""
            select n from Notice n where n.account = :account and n.channel = :channel
            order by case when n.readAt is null then 0 else 1 end, n.createdAt desc, n.id desc""")
    Page<Notice> inbox(String account, NoticeChannel channel, Pageable page);

    Optional<Notice> findByIdAndAccountAndChannel(String id, String account, NoticeChannel channel);

    @Modifying
    @Query("update Notice n set n.readAt = :now where n.account = :account and n.channel = :channel and n.readAt is null")
    int readAll(String account, NoticeChannel channel, Instant now);

    /** @param occasions pattern of keys, as {@link Outbox} builds them */
    @Modifying(flushAutomatically = true)
    @Query("update Notice n set n.readAt = :now where n.dedupKey like :occasions and n.channel = 'INBOX' and n.readAt is null")
    int readAllOf(String occasions, Instant now);

    @Query("""
            select n from Notice n where (:channel is null or n.channel = :channel) and (:state is null or n.state = :state)
            and (:kind is null or n.kind = :kind) order by n.createdAt desc, n.id desc""")
    Page<Notice> log(@Nullable NoticeChannel channel, @Nullable NoticeState state, @Nullable NoticeKind kind, Pageable page);

    /** Of attempts in the same second one that failed comes first: whoever looks whether mails arrive must hear of it. */
    @Query("""
            select n from Notice n where n.attemptedAt is not null and n.state <> 'SENDING' and n.channel = 'MAIL'
            order by n.attemptedAt desc, case when n.state = 'SENT' then 1 else 0 end""")
    List<Notice> lastAttempts(Limit limit);
}
