package io.haochaping.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.Policies;

/** How the record of a case grows from the receipt to its end. */
abstract class CaseLife extends CaseTests {

    @Autowired
    private CaseNotes notes;
    @Autowired
    private ContactAttempts attempts;

    @Test
    void opensWithTheDeadlinesOfTheWorkedExample() {
        String caseNo = open();

        assertThat(caseNo).matches("CP-20260213-\\d{6}");
        assertThat(deadlines.of(caseNo)).extracting(CaseDeadline::kind, CaseDeadline::dueAt, CaseDeadline::remindAt).containsExactly(
                tuple(DeadlineKind.CONTACT, at("2026-02-25T23:59:59"), at("2026-02-24T09:00:00")),
                tuple(DeadlineKind.RECTIFY, at("2026-02-27T23:59:59"), at("2026-02-26T09:00:00")),
                tuple(DeadlineKind.CLOSE, at("2026-03-12T23:59:59"), at("2026-03-11T09:00:00")));
        assertThat(types(caseNo)).containsExactly(CaseEventType.RECEIVED);
        assertThat(cases.require(caseNo)).satisfies(view -> {
            assertThat(view.status()).isEqualTo(CaseStatus.CONTACTING);
            assertThat(view.closedAt()).isNull();
            assertThat(view.answer()).isNull();
        });
    }

    @Test
    void plansNoContactWithoutAReviewerToContactAndOnlyWhatThePolicyHas() {
        assertThat(deadlines.of(open(new Given().anonymous()))).extracting(CaseDeadline::kind)
                .containsExactly(DeadlineKind.RECTIFY, DeadlineKind.CLOSE);
        assertThat(deadlines.of(open(new Given().policy(Policies.TAX_10)))).extracting(CaseDeadline::kind)
                .containsExactly(DeadlineKind.CLOSE);
    }

    @Test
    void leavesNothingOfACaseWhoseTransactionFails() {
        Given given = new Given().unit("rolled-back");
        assertThatThrownBy(() -> inOneTransaction(() -> {
            open(given);
            throw new IllegalArgumentException("later in the same transaction");
        })).isInstanceOf(IllegalArgumentException.class);

        assertThat(jdbc.sql("select count(*) from case_file where unit_code = 'rolled-back'").query(Long.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from case_event_head where case_no not in (select case_no from case_file)")
                .query(Long.class).single()).isZero();
    }

    @Test
    void givesNoNumberTwiceToCasesOpenedTogetherOnTheFirstOfADay() throws Exception {
        List<String> numbers = together(40, () -> open(new Given().receivedAt("2031-05-06T10:00:00")));

        assertThat(numbers).doesNotHaveDuplicates().hasSize(40).allMatch(number -> number.startsWith("CP-20310506-0000"));
    }

    @Test
    void isChangedByManyAtOnceWithoutAGapInItsEvents() throws Exception {
        String caseNo = open();

        together(30, () -> {
            record.followedUp(caseNo, "review", false);
            return caseNo;
        });

        assertThat(events.of(caseNo)).extracting(CaseEvent::seq)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 31).mapToObj(Long::valueOf).toList());
        assertThat(events.firstBrokenLink(caseNo)).isEmpty();
    }

    @Test
    void goesFromContactToClosing() {
        String caseNo = open();
        record.contacted(caseNo, ContactOutcome.REFUSED, at("2026-02-13T09:00:00"), "不愿沟通", OFFICER);
        record.verified(caseNo, Finding.JUSTIFIED_COMPLEX, LocalDate.of(2026, 3, 10), "属实", OFFICER);
        record.complexDecided(caseNo, true, null, "coordinator-district");
        record.rectified(caseNo, "已增设两个窗口", OFFICER);
        assertThat(cases.require(caseNo).answer()).as("before sign-off").isNull();
        record.signedOff(caseNo, null, "leader-district");
        record.visited(caseNo, VisitOutcome.SATISFIED, null, OFFICER);
        String filingNo = record.filed(caseNo, null, "coordinator-district");
        record.closed(caseNo);

        assertThat(types(caseNo)).containsExactly(CaseEventType.RECEIVED, CaseEventType.CONTACTED, CaseEventType.VERIFIED,
                CaseEventType.COMPLEX_DECIDED, CaseEventType.LEDGER_OPENED, CaseEventType.RECTIFIED, CaseEventType.SIGNED_OFF,
                CaseEventType.LEDGER_CLOSED, CaseEventType.FEEDBACK_ISSUED, CaseEventType.VISITED, CaseEventType.FILED, CaseEventType.CLOSED);
        assertThat(cases.require(caseNo)).satisfies(view -> {
            assertThat(view.answer()).isEqualTo("已增设两个窗口");
            assertThat(view.track()).isEqualTo(Track.COMPLEX);
            assertThat(view.visitByNotice()).isTrue();
            assertThat(view.status()).isEqualTo(CaseStatus.CLOSED);
            assertThat(view.closedAt()).isEqualTo(at("2026-02-13T09:00:00"));
            assertThat(view.filingNo()).isEqualTo(filingNo).matches("BA-20260213-\\d{4}");
        });
        assertThat(jdbc.sql("select owner from case_ledger where case_no = ? and closed_at is not null").param(caseNo)
                .query(String.class).list()).containsExactly(OFFICER);
        assertThat(notes.of(caseNo)).extracting(CaseNotes.CaseNote::field).containsExactly("contactNote", "findingNote", "rectification");
        assertThat(events.firstBrokenLink(caseNo)).isEmpty();
    }

    @Test
    void answersWithTheExplanationAndItsLegalBasisAsLastSignedOff() {
        String caseNo = open();
        record.verified(caseNo, Finding.NO_LEGAL_BASIS, null, "无依据", OFFICER);
        record.explained(caseNo, "《条例》第十条", "不能办理的原因", OFFICER);
        record.signedOff(caseNo, null, "leader-district");
        record.explained(caseNo, "《条例》第十一条", "再次说明", OFFICER);

        assertThat(cases.require(caseNo).answer()).isEqualTo("不能办理的原因\n\n《条例》第十条");
        record.signedOff(caseNo, null, "leader-district");
        assertThat(cases.require(caseNo).answer()).isEqualTo("再次说明\n\n《条例》第十一条");
    }

    @Test
    void reopensOnlyAtTheFirstDissatisfiedVisit() {
        String caseNo = open();
        record.visited(caseNo, VisitOutcome.DISSATISFIED, "仍未解决", OFFICER);
        record.visited(caseNo, VisitOutcome.DISSATISFIED, "仍未解决", OFFICER);

        assertThat(types(caseNo)).containsExactly(CaseEventType.RECEIVED, CaseEventType.VISITED, CaseEventType.REOPENED, CaseEventType.VISITED);
        assertThat(cases.require(caseNo).dissatisfiedVisits()).isEqualTo(2);
    }

    @Test
    void isExcludedWithANumberedNotice() {
        String caseNo = open();
        record.verified(caseNo, Finding.MISRATED, null, "误评", OFFICER);
        record.exclusionDecided(caseNo, true, "认定", "arbiter-district");
        String notice = record.excluded(caseNo, "arbiter-district");

        assertThat(notice).matches("TB-20260213-\\d{4}");
        assertThat(cases.require(caseNo)).satisfies(view -> {
            assertThat(view.noticeNo()).isEqualTo(notice);
            assertThat(view.excludedBy()).isEqualTo("arbiter-district");
            assertThat(view.exclusionAsked()).isEqualTo(Finding.MISRATED);
            assertThat(view.status()).isEqualTo(CaseStatus.EXCLUDED);
            assertThat(view.exclusionRefused()).isFalse();
        });
    }

    @Test
    void closesExclusionForTheCaseWhenItIsRefused() {
        String caseNo = open();
        record.outOfScope(caseNo, "coordinator-district");
        record.exclusionDecided(caseNo, false, "属于受理范围", "arbiter-district");

        assertThat(cases.require(caseNo)).satisfies(view -> {
            assertThat(view.exclusionRefused()).isTrue();
            assertThat(view.excludedBy()).isNull();
            assertThat(view.finding()).isNull();
        });
    }

    @Test
    void countsReturnsAndKeepsTheRatedPersonWhereverItGoes() {
        String caseNo = open(new Given().staffNo("E1024"));
        assertThat(record.returned(caseNo, "不属我单位", OFFICER)).isEqualTo(1);
        record.dispatched(caseNo, "medical", true, null, "coordinator-district");
        assertThat(record.returned(caseNo, "不属我单位", "officer-medical")).isEqualTo(2);

        assertThat(cases.require(caseNo)).satisfies(view -> {
            assertThat(view.unitCode()).isEqualTo("medical");
            assertThat(view.staffNo()).isEqualTo("E1024");
            assertThat(view.returns()).isEqualTo(2);
        });
        assertThat(types(caseNo)).endsWith(CaseEventType.RETURNED, CaseEventType.ARBITRATED, CaseEventType.RETURNED);
    }

    @Test
    void keepsANoteOnceThoughItComesWithTheInputAndWithTheVerb() {
        String caseNo = open();
        notes.add(caseNo, "Task_VerifyReview", "findingNote", "属实", OFFICER);
        record.verified(caseNo, Finding.JUSTIFIED_SIMPLE, null, "属实", OFFICER);

        assertThat(notes.of(caseNo)).hasSize(1);
    }

    @Test
    void remembersWhoCompletedWhat() {
        String caseNo = open();
        record.stepTaken(caseNo, "Task_VerifyReview", "t1", OFFICER);
        record.stepTaken(caseNo, "Task_Rectify", "t2", "officer2-district");

        assertThat(record.steps(caseNo)).containsExactly(
                new CaseStep("Task_VerifyReview", "t1", OFFICER, at("2026-02-13T09:00:00")),
                new CaseStep("Task_Rectify", "t2", "officer2-district", at("2026-02-13T09:00:00")));
    }

    @Test
    void countsTwoAttemptsOfAHalfDayOnceAndIsDoneWithContactAtTheThird() {
        String caseNo = open();
        attempts.add(caseNo, AttemptPurpose.CONTACT, "电话", "无人接听", OFFICER);
        itIs("2026-02-13T11:59:59");
        assertThat(attempts.add(caseNo, AttemptPurpose.CONTACT, "电话", "无人接听", OFFICER).counted()).isFalse();
        itIs("2026-02-13T12:00:00");
        attempts.add(caseNo, AttemptPurpose.CONTACT, "短信", "", OFFICER);
        attempts.add(caseNo, AttemptPurpose.RETURN_VISIT, "电话", "另一事由", OFFICER);
        assertThat(attempts.counted(caseNo, AttemptPurpose.CONTACT, at("2026-02-13T00:00:00"))).isEqualTo(2);
        assertThat(attempts.counted(caseNo, AttemptPurpose.CONTACT, at("2026-02-13T12:00:00"))).isEqualTo(1);
        assertThat(deadlines.find(caseNo, DeadlineKind.CONTACT)).hasValueSatisfying(contact -> assertThat(contact.isMet()).isFalse());

        itIs("2026-02-24T09:30:00");
        attempts.add(caseNo, AttemptPurpose.CONTACT, "电话", "关机", OFFICER);

        assertThat(deadlines.find(caseNo, DeadlineKind.CONTACT).orElseThrow().metAt()).isEqualTo(at("2026-02-24T09:30:00"));
        assertThat(attempts.of(caseNo)).extracting(ContactAttempts.ContactAttempt::means, ContactAttempts.ContactAttempt::counted)
                .containsExactly(tuple("电话", true), tuple("电话", false),
                        tuple("短信", true), tuple("电话", true),
                        tuple("电话", true));
    }

    @Test
    void marksAContactThatWasRecordedMoreThanOneWorkingDayLater() {
        String late = open();
        itIs("2026-02-25T10:00:00");
        record.contacted(late, ContactOutcome.REACHED, at("2026-02-13T10:00:00"), null, OFFICER);
        String soon = open(new Given());
        itIs("2026-02-25T10:00:00");
        record.contacted(soon, ContactOutcome.REACHED, at("2026-02-24T10:00:00"), null, OFFICER);

        assertThat(last(late).detail()).containsEntry("recordedLate", true).containsEntry("contactedAt", "2026-02-13T10:00+08:00");
        assertThat(last(soon).detail()).doesNotContainKey("recordedLate");
        assertThat(deadlines.find(late, DeadlineKind.CONTACT).orElseThrow().isMet()).isTrue();
    }

    @Test
    void refusesAnUnknownCase() {
        assertThatThrownBy(() -> cases.require("CP-20260213-999999")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> record.standsAt("CP-20260213-999999", CaseStatus.FILING)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> events.record("CP-20260213-999999", CaseEventType.CLOSED, OFFICER, Map.of()))
                .isInstanceOf(NoSuchElementException.class);
    }

    private CaseEvent last(String caseNo) {
        List<CaseEvent> all = events.of(caseNo);
        return all.get(all.size() - 1);
    }

    private List<CaseEventType> types(String caseNo) {
        return events.of(caseNo).stream().map(CaseEvent::type).toList();
    }

    private static <T> List<T> together(int times, Callable<T> work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(16);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> done : people.invokeAll(Collections.nCopies(times, work))) {
                results.add(done.get());
            }
            return results;
        } finally {
            people.shutdownNow();
        }
    }
}
