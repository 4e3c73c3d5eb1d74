package io.haochaping.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes the log with the rights of the database's administrator is found out. */
abstract class EventChainProof extends CaseTests {

    private String caseOfFourEvents() {
        String caseNo = open();
        record.contactPassedOver(caseNo);
        record.verified(caseNo, Finding.JUSTIFIED_SIMPLE, null, "属实", OFFICER);
        record.rectified(caseNo, "已整改", OFFICER);
        assertThat(events.firstBrokenLink(caseNo)).isEmpty();
        return caseNo;
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor = 'somebody-else'", "event_type = 'CONTACTED'", "at_second = at_second - 86400",
            "detail = '{\"finding\":\"NO_LEGAL_BASIS\"}'", "detail = concat(detail, ' ')"})
    void findsAChangedEvent(String change) {
        String caseNo = caseOfFourEvents();
        jdbc.sql("update case_event set " + change + " where case_no = ? and seq = 3").param(caseNo).update();

        assertThat(events.firstBrokenLink(caseNo)).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void findsADeletedEvent(long seq) {
        String caseNo = caseOfFourEvents();
        jdbc.sql("delete from case_event where case_no = ? and seq = ?").params(caseNo, seq).update();

        assertThat(events.firstBrokenLink(caseNo)).hasValue(seq);
    }

    @Test
    void findsADeletedLastEventWhoseHeadWasSetBack() {
        String caseNo = caseOfFourEvents();
        jdbc.sql("delete from case_event where case_no = ? and seq = 4").param(caseNo).update();
        jdbc.sql("update case_event_head set seq = 3, link_mac = (select mac from case_event where case_no = ? and seq = 3) where case_no = ?")
                .params(caseNo, caseNo).update();

        assertThat(events.firstBrokenLink(caseNo)).hasValue(3);
    }

    @Test
    void findsADeletedEventWhoseFollowersWereMovedUp() {
        String caseNo = caseOfFourEvents();
        jdbc.sql("delete from case_event where case_no = ? and seq = 2").param(caseNo).update();
        jdbc.sql("update case_event set seq = 2 where case_no = ? and seq = 3").param(caseNo).update();
        jdbc.sql("update case_event set seq = 3 where case_no = ? and seq = 4").param(caseNo).update();

        assertThat(events.firstBrokenLink(caseNo)).hasValue(2);
    }

    @Test
    void findsAnInsertedEvent() {
        String caseNo = caseOfFourEvents();
        jdbc.sql("insert into case_event (case_no, seq, at_second, event_type, actor, detail, mac) "
                + "select case_no, 5, at_second, event_type, actor, detail, mac from case_event where case_no = ? and seq = 4")
                .param(caseNo).update();

        assertThat(events.firstBrokenLink(caseNo)).hasValue(5);
    }

    @Test
    void findsTwoEventsThatChangedPlaces() {
        String caseNo = caseOfFourEvents();
        jdbc.sql("update case_event set seq = 99 where case_no = ? and seq = 2").param(caseNo).update();
        jdbc.sql("update case_event set seq = 2 where case_no = ? and seq = 3").param(caseNo).update();
        jdbc.sql("update case_event set seq = 3 where case_no = ? and seq = 99").param(caseNo).update();

        assertThat(events.firstBrokenLink(caseNo)).hasValue(2);
    }

    @Test
    void findsEventsTakenFromAnotherCase() {
        String caseNo = caseOfFourEvents();
        String other = caseOfFourEvents();
        jdbc.sql("delete from case_event where case_no = ? and seq = 3").param(caseNo).update();
        jdbc.sql("insert into case_event (case_no, seq, at_second, event_type, actor, detail, mac) "
                + "select ?, seq, at_second, event_type, actor, detail, mac from case_event where case_no = ? and seq = 3")
                .params(caseNo, other).update();

        assertThat(events.firstBrokenLink(caseNo)).hasValue(3);
        assertThat(events.firstBrokenLink(other)).isEmpty();
    }

    @Test
    void findsAMissingHeadAndAnEmptiedLog() {
        String headless = caseOfFourEvents();
        jdbc.sql("delete from case_event_head where case_no = ?").param(headless).update();
        String emptied = caseOfFourEvents();
        jdbc.sql("delete from case_event where case_no = ?").param(emptied).update();

        assertThat(events.firstBrokenLink(headless)).hasValue(5);
        assertThat(events.firstBrokenLink(emptied)).hasValue(1);
    }

    @Test
    void sealsTheFactsAsTheyAreShown() {
        String caseNo = caseOfFourEvents();
        events.record(caseNo, CaseEventType.FOLLOWED_UP, OFFICER, Map.of("text", "𠮷😀", "numbers", List.of(1, 2)));

        assertThat(events.of(caseNo).get(4).detail()).isEqualTo(Map.of("text", "𠮷😀", "numbers", List.of(1, 2)));
        assertThat(events.firstBrokenLink(caseNo)).isEmpty();
    }
}
