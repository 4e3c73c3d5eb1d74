package io.haochaping.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.haochaping.casefile.CaseEvent;
import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.deadline.DueDate;
import io.haochaping.deadline.PolicyRef;
import io.haochaping.identity.Person;
import io.haochaping.review.ReviewKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an appeal and its recheck are taken. */
class AppealRulesTest {

    private static final Instant NOW = Instant.parse("2026-02-27T02:00:00Z");
    private static final Person CLERK = new Person("clerk", "李被评", Set.of());
    private static final DueDate OPEN = new DueDate(LocalDate.of(2026, 3, 4), Instant.parse("2026-03-04T15:59:59Z"), false);

    private final StoredAppeals appeals = mock(StoredAppeals.class);
    private final AppealParties parties = mock(AppealParties.class);
    private final AppealWindow window = mock(AppealWindow.class);
    private final CaseEvents events = mock(CaseEvents.class);
    private final AppealRules rules = new AppealRules(appeals, parties, window, events, Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));

    @BeforeEach
    void theRatedPersonInTime() {
        when(parties.capacity(any(), any())).thenReturn(Optional.of(AppealCapacity.RATED));
        when(window.open(any(), any())).thenReturn(Optional.of(OPEN));
    }

    @Test
    void takesTheRatedPersonsAppealWithinTheWindow() {
        assertThat(rules.requireLodging(at(CaseStatus.VERIFYING), CLERK)).isEqualTo(new AppealOffer(AppealCapacity.RATED, OPEN.dueDate()));
        assertThat(rules.requireLodging(at(CaseStatus.CLOSED), CLERK).capacity()).isEqualTo(AppealCapacity.RATED);
    }

    @ParameterizedTest
    @CsvSource({"EXCLUDED, appeal-case-excluded", "EXCLUSION_REVIEW, exclusion-under-review"})
    void refusesWhileAnExclusionIsThereOrUnderReview(CaseStatus status, String code) {
        assertRefused(at(status), code);
    }

    @Test
    void refusesStrangers() {
        when(parties.capacity(any(), any())).thenReturn(Optional.empty());
        assertRefused(at(CaseStatus.VERIFYING), "appeal-by-rated-or-leader");
    }

    @Test
    void refusesASecondAppealAndOneThatIsLate() {
        when(appeals.existsByOnceKey("CP-1:RATED")).thenReturn(true);
        assertRefused(at(CaseStatus.VERIFYING), "already-appealed");
        when(appeals.existsByOnceKey("CP-1:RATED")).thenReturn(false);
        when(window.open(any(), any())).thenReturn(Optional.empty());
        assertRefused(at(CaseStatus.VERIFYING), "appeal-window-closed");
    }

    @Test
    void refusesAfterARevocation() {
        when(events.of("CP-1")).thenReturn(List.of(event(1, CaseEventType.EXCLUSION_REVOKED, Map.of())));
        assertRefused(at(CaseStatus.CLOSED), "exclusion-was-revoked");
    }

    @Test
    void countsFromTheLastNoticeToAUnitAndFromTheLastClosing() {
        List<CaseEvent> log = List.of(event(1, CaseEventType.RECEIVED, Map.of()), event(2, CaseEventType.DISPATCHED, Map.of("decision", "OUT_OF_SCOPE")),
                event(3, CaseEventType.ARBITRATED, Map.of("unitCode", "hall")), event(4, CaseEventType.CLOSED, Map.of()));

        assertThat(AppealWindow.lastNotices(log)).containsExactly(log.get(2).at(), log.get(3).at());
        assertThat(AppealWindow.lastNotices(log.subList(0, 2))).as("no unit has the case").isEmpty();
    }

    @Test
    void aLeaderOfEachUnitAppealsOnceAndTheRatedPersonOnceAtAll() {
        assertThat(StoredAppeal.onceKey(at(CaseStatus.VERIFYING), AppealCapacity.LEADER)).isEqualTo("CP-1:LEADER:hall");
        assertThat(StoredAppeal.onceKey(at(CaseStatus.VERIFYING), AppealCapacity.RATED)).isEqualTo("CP-1:RATED");
    }

    @Test
    void takesOneRecheckOfARejectedAppealByItsAppellantInTime() {
        StoredAppeal appeal = new StoredAppeal("SS-1", at(CaseStatus.VERIFYING), AppealCapacity.RATED, AppealKind.MISRATED, "clerk", NOW);
        assertThatThrownBy(() -> rules.requireRecheck(appeal.view(), CLERK)).hasMessageContaining("appeal-not-rejected");

        appeal.examined("arbiter", NOW);
        appeal.rejected(OPEN);
        rules.requireRecheck(appeal.view(), CLERK);
        assertThatThrownBy(() -> rules.requireRecheck(appeal.view(), new Person("leader", "王", Set.of()))).hasMessageContaining("recheck-by-appellant");

        appeal.recheckRequested(NOW);
        assertThatThrownBy(() -> rules.requireRecheck(appeal.view(), CLERK)).hasMessageContaining("recheck-already-requested");
    }

    private void assertRefused(CaseView view, String code) {
        assertThatThrownBy(() -> rules.requireLodging(view, CLERK)).hasMessageContaining(code);
        assertThat(rules.offer(view, CLERK)).isEmpty();
    }

    private static CaseEvent event(long seq, CaseEventType type, Map<String, Object> detail) {
        return new CaseEvent(seq, NOW.minusSeconds(1000 - seq), type, "system", detail);
    }

    private static CaseView at(CaseStatus status) {
        return new CaseView("CP-1", "R-1", ReviewKind.REVIEW, "district", "hall", new PolicyRef("district-3-5-15", 1), null, status, null, true, true,
                "E1024", "不动产转移登记", NOW, null, null, null, 0, true, false, null, null, null, 0, null, false, null, null, null);
    }
}
