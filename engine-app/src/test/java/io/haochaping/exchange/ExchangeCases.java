package io.haochaping.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import io.haochaping.connector.api.PlatformAnswer;
import io.haochaping.connector.platform.fake.Entry;
import io.haochaping.connector.platform.fake.Mood;
import io.haochaping.exchange.Queue.Taken;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import io.haochaping.personaldata.PersonalDataVault;
import io.haochaping.personaldata.Purpose;

/** Everything arrives once and in order, however often it is sent and whoever dies, on either database. */
abstract class ExchangeCases extends ExchangeScene {

    @Autowired
    private Journal journal;
    @Autowired
    private PersonalDataVault vault;
    @Autowired
    private SealedMessages sealed;

    @Test
    void tellsOfACaseFromItsServiceToItsFiling() {
        listen();
        String caseNo = hall.badReview(Map.of("comment", "排队两小时无人理睬"));
        hall.handle("officer-district", caseNo, "Task_ContactReviewer", Map.of("contactOutcome", "REACHED", "contactNote", "已致歉", "contactedAt", hall.now()));
        hall.handle("officer-district", caseNo, "Task_VerifyReview", Map.of("finding", "JUSTIFIED_SIMPLE", "findingNote", "属实"));
        hall.handle("officer-district", caseNo, "Task_Rectify", Map.of("rectification", "已增设窗口"));
        hall.handle("leader-district", caseNo, "Task_SignOff", Map.of("signedOff", true));
        hall.handle("officer-district", caseNo, "Task_ReturnVisit", Map.of("visitOutcome", "SATISFIED"));
        hall.handle("coordinator-district", caseNo, "Task_FileCase", Map.of("filingAccepted", true));

        assertThat(kinds()).containsExactly("SERVICE", "REVIEW", "RECTIFICATION", "FILING");
        assertThat(inClear()).doesNotContain("王小明", "13800138000", "排队", "增设");
        assertThat(runs.sendDue()).isEqualTo(4);
        assertThat(fake.ledger()).extracting(Entry::path).containsExactly("/service", "/rating", "/rating/rectification", "/rating/filing");
        assertThat(fake.ledger().get(1).fields()).containsEntry("userName", "王小明").containsEntry("mobile", "13800138000").containsEntry("userProp", "1")
                .containsEntry("satisfaction", "1").containsEntry("pf", "4").containsEntry("writingEvaluation", "排队两小时无人理睬");
        assertThat(fake.ledger().get(2).fields()).containsEntry("rectification", "已增设窗口");
        assertThat(vault.accessesOf(caseNo)).anySatisfy(access -> {
            assertThat(access.access().purpose()).isEqualTo(Purpose.REPORT);
            assertThat(access.access().actor()).isEqualTo("exchange:" + destination);
        });
    }

    @Test
    void tellsOfAnExclusionBehindServiceAndReviewThoughTheyWereRegisteredBeforeThereWasARoute() {
        String caseNo = hall.badReview();
        hall.handle("officer-district", caseNo, "Task_ContactReviewer", Map.of("contactOutcome", "REACHED", "contactNote", "已沟通", "contactedAt", hall.now()));
        hall.upload("officer-district", caseNo, "误评.txt", "点错了");
        hall.handle("officer-district", caseNo, "Task_VerifyReview", Map.of("finding", "MISRATED", "findingNote", "误评"));
        listen();
        hall.handle("arbiter-district", caseNo, "Task_DecideExclusion", Map.of("exclusionUpheld", true, "exclusionNote", "属实"));

        assertThat(kinds()).containsExactly("SERVICE", "REVIEW", "VALIDITY");
        assertThat(runs.sendDue()).isEqualTo(3);
        assertThat(fake.ledger().get(2).fields()).containsEntry("effectivEvalua", "0").containsEntry("reason", "MISRATED").containsKey("noticeNo");
    }

    @Test
    void tellsWhatBecameOfAFetchedRatingUnderThePlatformsOwnIdAndNothingThatItToldUs() {
        listen();
        fetchBadRating("R-" + destination, Set.of());
        String review = reviews.findByChannelReviewNo(destination, "R-" + destination).orElseThrow().id();
        String caseNo = files.ofReview(review).orElseThrow().caseNo();
        hall.handle("officer-district", caseNo, "Task_ContactReviewer", Map.of("contactOutcome", "REACHED", "contactNote", "已致歉", "contactedAt", hall.now()));
        hall.handle("officer-district", caseNo, "Task_VerifyReview", Map.of("finding", "JUSTIFIED_SIMPLE", "findingNote", "属实"));
        hall.handle("officer-district", caseNo, "Task_Rectify", Map.of("rectification", "已增设窗口"));
        hall.handle("leader-district", caseNo, "Task_SignOff", Map.of("signedOff", true));
        hall.handle("officer-district", caseNo, "Task_ReturnVisit", Map.of("visitOutcome", "SATISFIED"));
        hall.handle("coordinator-district", caseNo, "Task_FileCase", Map.of("filingAccepted", true));

        assertThat(kinds()).containsExactly("RECTIFICATION", "FILING");
        assertThat(runs.sendDue()).isEqualTo(2);
        assertThat(fake.ledger()).extracting(Entry::path).containsExactly("/rating/rectification", "/rating/filing");
        assertThat(fake.ledger()).allSatisfy(entry -> assertThat(entry.fields()).containsEntry("ratingId", "R-" + destination));
    }

    @Test
    void saysOfEachServiceAndRatingWhoseItWasAndNamesEveryMatter() {
        listen();
        Map<String, Object> review = hall.review(Map.of());
        Map<String, Object> service = new HashMap<>(castToFields(review.get("serviceRecord")));
        service.put("taskItems", List.of(Map.of("taskCode", "T-2", "taskName", "抵押登记")));
        service.put("areaCode", "361199");
        service.put("applicant", Map.of("kind", "ENTERPRISE", "name", "某某公司", "phone", "13800138001"));
        review.put("serviceRecord", service);
        assertThat(hall.send(review).status()).isEqualTo(201);
        assertThat(runs.sendDue()).isEqualTo(2);

        assertThat(fake.ledger().get(0).fields()).containsEntry("userProp", "2").containsEntry("userName", "某某公司").containsEntry("subMatter", "抵押登记")
                .containsEntry("orgcode", "hall").containsKey("orgName").containsEntry("areaCode", "361199000000");
        assertThat(fake.ledger().get(1).fields()).containsEntry("userProp", "1").containsEntry("userName", "王小明").containsEntry("proDepartCode", "hall")
                .containsEntry("proDepart", fake.ledger().get(0).fields().get("orgName")).containsEntry("taskName", "不动产转移登记")
                .containsEntry("subTaskCode", "T-2").containsEntry("areaCode", "361199000000").doesNotContainValue("某某公司");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> castToFields(Object service) {
        return (Map<String, Object>) service;
    }

    @Test
    void writesNothingWhereTheTransactionFailsOrThereIsNoRoute() {
        assertThatThrownBy(() -> inTransaction(() -> {
            tellInThisTransaction();
            throw new IllegalArgumentException("later in the same transaction");
        })).isInstanceOf(IllegalArgumentException.class);
        hall.badReview();

        assertThat(kinds()).isEmpty();
        assertThatThrownBy(this::tellInThisTransaction).hasMessageContaining("transaction");
    }

    private void tellInThisTransaction() {
        outbox.tell(destination, new Draft(MessageKind.FILING, "event:1",
                new io.haochaping.connector.api.PlatformMessage.Filing("P-1", 1, "BA-1", clock.instant(), null), null, null));
    }

    @Test
    void sendsAgainUnderTheSameKeyWhereTheSenderDied() {
        String projectNo = tellOfAService();
        Taken taken = queue.take(destination, 10).get(0);
        assertThat(platform.send(taken.key(), Payloads.read(taken.kind(), taken.plain()))).isInstanceOf(PlatformAnswer.Accepted.class);
        assertThat(runs.sendDue()).as("while the first sender may live").isZero();
        letTimePass();

        assertThat(runs.sendDue()).isEqualTo(2);
        queue.failed(taken, "timed-out");
        assertThat(states()).as("a late answer of the first sender").containsExactly(MessageState.SENT, MessageState.SENT);
        assertThat(fake.ledger()).extracting(Entry::key).containsExactlyInAnyOrderElementsOf(keys());
        assertThat(paths(projectNo)).hasSize(2);
    }

    @Test
    void doublesNothingWhereThePlatformTookItAndClosedHalfway() {
        tellOfAService();
        fake.become(Mood.CLOSES_HALFWAY);
        assertThat(runs.sendDue()).isZero();
        assertThat(states()).containsExactly(MessageState.FAILED, MessageState.WAITING);
        fake.become(Mood.HONEST);
        assertThat(runs.sendDue()).as("before its pause is over").isZero();
        letTimePass();

        assertThat(runs.sendDue()).isEqualTo(2);
        assertThat(fake.ledger()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(value = Mood.class, names = {"STALLS", "STALLS_HALFWAY", "FORGES", "REPLAYS", "CHATS"})
    void losesAndDoublesNothingWhereThePlatformHangsOrItsAnswerIsNotItsOwn(Mood mood) {
        String projectNo = tellOfAService();
        fake.become(mood);
        assertThat(hurriedRuns().sendDue()).isZero();
        assertThat(states()).containsExactly(MessageState.FAILED, MessageState.WAITING);

        fake.become(Mood.HONEST);
        letTimePass();
        assertThat(runs.sendDue()).isEqualTo(2);
        assertThat(fake.ledger()).extracting(Entry::key).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(keys());
        assertThat(paths(projectNo)).hasSize(2);
    }

    @Test
    void holdsBackWhatFollowsARefusedMessageAndNothingElse() {
        String refused = tellOfAService();
        fake.become(Mood.LIES);
        runs.sendDue();
        fake.become(Mood.HONEST);
        String other = tellOfAService();
        letTimePass();

        assertThat(runs.sendDue()).isEqualTo(2);
        assertThat(paths(refused)).isEmpty();
        assertThat(paths(other)).hasSize(2);
        MessageView dead = dead();
        assertThat(dead).extracting(MessageView::error, MessageView::reason, MessageView::attempts).containsExactly("-1", "系统繁忙", 1);
        assertThat(inClear()).doesNotContain("系统繁忙");

        exchange.resend(dead.key(), "admin");
        assertThatThrownBy(() -> exchange.resend(dead.key(), "admin")).isInstanceOf(Problem.class).hasMessageContaining("exchange-message-not-dead");
        assertThat(runs.sendDue()).isEqualTo(2);
        assertThat(fake.ledger()).extracting(Entry::key).contains(dead.key());
        assertThat(journal.list("exchange-message", dead.key(), org.springframework.data.domain.PageRequest.of(0, 5)).getContent()).hasSize(1);
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        tellOfAService();
        fake.become(Mood.FAILS);
        for (int i = 0; i < 14; i++) {
            runs.sendDue();
            letTimePass();
        }

        assertThat(states()).containsExactly(MessageState.DEAD, MessageState.WAITING);
        assertThat(dead()).extracting(MessageView::error, MessageView::attempts).containsExactly("http-500", 12);
    }

    @Test
    void asksAPlatformThatDoesNotAnswerOncePerRun() {
        tellOfAService();
        tellOfAService();
        fake.become(Mood.FAILS);
        runs.sendDue();

        assertThat(states()).containsExactly(MessageState.FAILED, MessageState.WAITING, MessageState.WAITING, MessageState.WAITING);
    }

    @Test
    void sendsNothingWhileTheDestinationIsPausedAndEverythingAfterwards() {
        tellOfAService();
        exchange.pause(destination, true, "admin");
        assertThat(runs.sendDue()).isZero();
        assertThat(view()).satisfies(it -> {
            assertThat(it.paused()).isTrue();
            assertThat(it.count(MessageState.WAITING)).isEqualTo(2);
            assertThat(it.oldest()).isNotNull();
        });

        exchange.pause(destination, false, "admin");
        assertThat(runs.sendDue()).isEqualTo(2);
        assertThat(view().count(MessageState.SENT)).isEqualTo(2);
        assertThat(journal.list("exchange", destination, org.springframework.data.domain.PageRequest.of(0, 5)).getContent()).hasSize(2);
        assertThatThrownBy(() -> exchange.pause("unknown-" + destination, true, "admin")).hasMessageContaining("exchange-destination-not-found");
    }

    @Test
    void sendsEachMessageOnceAndInOrderWhereTwoSendAtTheSameTime() throws Exception {
        List<String> projects = IntStream.range(0, 25).mapToObj(i -> tellOfAService()).toList();
        CyclicBarrier start = new CyclicBarrier(2);
        AtomicInteger sent = new AtomicInteger();
        List<Thread> senders = IntStream.range(0, 2).mapToObj(i -> new Thread(() -> together(start, sent))).toList();
        senders.forEach(Thread::start);
        for (Thread sender : senders) {
            sender.join();
        }
        sent.addAndGet(runs.sendDue());

        assertThat(sent).hasValue(50);
        assertThat(projects).allSatisfy(project -> assertThat(fake.ledger()).filteredOn(entry -> entry.service().equals(project + "/1"))
                .extracting(entry -> entry.fields().get("flag")).containsExactly("I", "U"));
    }

    @Test
    void canStillBeReadAfterTheDataKeyWasRotated() {
        String projectNo = tellOfAService();
        jdbc.sql("update exchange_message set key_id = 'older' where destination = ?").param(destination).update();
        assertThat(sealed.reencrypt(1000)).isEqualTo(2);
        assertThat(sealed.reencrypt(1000)).isZero();

        assertThat(runs.sendDue()).isEqualTo(2);
        assertThat(paths(projectNo)).hasSize(2);
    }

    private void together(CyclicBarrier start, AtomicInteger sent) {
        try {
            start.await();
            sent.addAndGet(runs.sendDue());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private DestinationView view() {
        return exchange.destinations().stream().filter(it -> it.name().equals(destination)).findFirst().orElseThrow();
    }

    private MessageView dead() {
        String key = jdbc.sql("select message_key from exchange_message where destination = ? and state = 'DEAD'").param(destination).query(String.class).single();
        return exchange.dead(0).getContent().stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    }

    /** What somebody reads who reads the table. */
    private String inClear() {
        return String.join("\n", jdbc.sql("select * from exchange_message where destination = ?").param(destination).query((row, number) -> {
            StringBuilder line = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                byte[] bytes = row.getMetaData().getColumnTypeName(i).matches(".*(LOB|LARGE OBJECT|BINARY).*") ? row.getBytes(i) : null;
                line.append(bytes == null ? row.getString(i) : new String(bytes, StandardCharsets.UTF_8)).append('|');
            }
            return line.toString();
        }).list());
    }
}
