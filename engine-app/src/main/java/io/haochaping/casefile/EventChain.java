package io.haochaping.casefile;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Only ever inserts links; the head moves along. Plain SQL, so that no entity can be changed by accident. */
@Component
@Transactional
class EventChain implements CaseEvents {

    private final JdbcClient jdbc;
    private final CaseLocks locks;
    private final ChainSeal seal;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    EventChain(JdbcClient jdbc, CaseLocks locks, ChainSeal seal, ApplicationEventPublisher listeners, Clock clock) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.seal = seal;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** Starts the chain of a new case. */
    void begin(String caseNo) {
        jdbc.sql("insert into case_event_head (case_no, seq, link_mac, head_mac) values (?, 0, ?, ?)")
                .params(caseNo, ChainHead.START.linkMac(), seal.head(caseNo, 0, ChainHead.START.linkMac())).update();
    }

    @Override
    public void record(String caseNo, CaseEventType type, String actor, Map<String, ?> detail) {
        ChainHead head = locks.lock(caseNo).orElseThrow(() -> new NoSuchElementException("No case " + caseNo));
        long seq = head.seq() + 1;
        long second = clock.instant().getEpochSecond();
        String facts = EventDetail.canonical(detail);
        byte[] mac = seal.link(caseNo, seq, second, type.name(), actor, facts, head.linkMac());
        jdbc.sql("insert into case_event (case_no, seq, at_second, event_type, actor, detail, mac) values (?, ?, ?, ?, ?, ?, ?)")
                .params(caseNo, seq, second, type.name(), actor, facts, mac).update();
        jdbc.sql("update case_event_head set seq = ?, link_mac = ?, head_mac = ? where case_no = ?")
                .params(seq, mac, seal.head(caseNo, seq, mac), caseNo).update();
        listeners.publishEvent(new CaseEventRecorded(caseNo, type, actor, Instant.ofEpochSecond(second), seq, EventDetail.parse(facts)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseEvent> of(String caseNo) {
        return links(caseNo).stream().map(Link::event).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<CaseEvent>> of(Collection<String> caseNos) {
        Map<String, List<CaseEvent>> byCase = new HashMap<>();
        if (!caseNos.isEmpty()) {
            jdbc.sql("select seq, at_second, event_type, actor, detail, mac, case_no from case_event where case_no in (:caseNos) order by case_no, seq")
                    .param("caseNos", caseNos).query(row -> {
                        byCase.computeIfAbsent(row.getString(7), caseNo -> new ArrayList<>()).add(Link.of(row).event());
                    });
        }
        return byCase;
    }

    @Override
    public OptionalLong firstBrokenLink(String caseNo) {
        Optional<ChainHead> head = locks.lock(caseNo);
        byte[] previous = ChainHead.START.linkMac();
        long expected = 1;
        for (Link link : links(caseNo)) {
            if (link.seq() != expected || !MessageDigest.isEqual(link.mac(), link.sealedBy(seal, caseNo, previous))) {
                return OptionalLong.of(expected);
            }
            previous = link.mac();
            expected++;
        }
        return brokenEnd(caseNo, head, expected - 1, previous);
    }

    private OptionalLong brokenEnd(String caseNo, Optional<ChainHead> head, long last, byte[] lastMac) {
        if (head.isEmpty() || head.get().seq() > last) {
            return OptionalLong.of(last + 1);
        }
        boolean holds = head.get().seq() == last && MessageDigest.isEqual(head.get().linkMac(), lastMac)
                && MessageDigest.isEqual(head.get().headMac(), seal.head(caseNo, last, lastMac));
        return holds ? OptionalLong.empty() : OptionalLong.of(Math.max(last, 1));
    }

    private List<Link> links(String caseNo) {
        return jdbc.sql("select seq, at_second, event_type, actor, detail, mac from case_event where case_no = ? order by seq")
                .param(caseNo).query((row, i) -> Link.of(row)).list();
    }

    private record Link(long seq, long second, String type, String actor, String detail, byte[] mac) {

        static Link of(ResultSet row) throws SQLException {
            return new Link(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5), row.getBytes(6));
        }

        byte[] sealedBy(ChainSeal seal, String caseNo, byte[] previous) {
            return seal.link(caseNo, seq, second, type, actor, detail, previous);
        }

        CaseEvent event() {
            return new CaseEvent(seq, Instant.ofEpochSecond(second), CaseEventType.valueOf(type), actor, EventDetail.parse(detail));
        }
    }
}
