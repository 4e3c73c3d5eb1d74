package io.haochaping.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.connector.api.PulledKind;
import io.haochaping.connector.api.ReviewIntake;
import io.haochaping.connector.platform.fake.Mood;
import io.haochaping.fetching.Inbox.Due;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import io.haochaping.review.RecordedService;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.ServiceRecords;

/** Every rating that is given there is here once, whatever the platform does and whoever dies, on either database. */
abstract class FetchingCases extends FetchingScene {

    @Autowired
    private CaseFiles files;
    @Autowired
    private ServiceRecords services;
    @Autowired
    private ReviewIntake intake;
    @Autowired
    private Journal journal;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void opensACaseAsAChannelDoes() {
        String bad = rate();
        String good = rate("satisfaction", "5", "evalDetail", "510");
        runs.fetch();

        RegisteredReview review = review(bad).orElseThrow();
        assertThat(files.ofReview(review.id())).isPresent();
        assertThat(review.realName()).isTrue();
        assertThat(review.vaultId()).isNotNull();
        assertThat(review.unitCode()).isEqualTo("hall");
        assertThat(files.ofReview(review(good).orElseThrow().id())).isEmpty();
        assertThat(List.of(state(bad), state(good))).containsOnly(FetchedState.TAKEN);
        assertThat(view().watermark()).isBetween(clock.instant().minusSeconds(60), clock.instant());
        assertThat(view().error()).isNull();
        assertThat(fetching.originOf(name, bad)).contains(new Fetching.Origin(name, bad));
    }

    @Test
    void doublesNothingWhereThePlatformRepeatsItselfAndLosesNothingWhereItLeavesGaps() {
        fake.become(Mood.REPEATS);
        List<String> first = IntStream.range(0, 13).mapToObj(i -> rate("satisfaction", "4", "evalDetail", "")).toList();
        runs.fetch();
        fake.become(Mood.GAPS);
        List<String> later = IntStream.range(0, 5).mapToObj(i -> rate("satisfaction", "3", "evalDetail", "")).toList();
        runs.fetch();
        fake.become(Mood.HONEST);
        runs.fetch();

        assertThat(first).allSatisfy(id -> assertThat(review(id)).isPresent());
        assertThat(later).allSatisfy(id -> assertThat(review(id)).isPresent());
        assertThat(view().count(FetchedState.TAKEN)).isEqualTo(18);
    }

    @Test
    void missesNothingWhereThePlatformReordersItsListAndASupplementComesBeforeItsRating() {
        Instant now = clock.instant();
        List<String> plain = IntStream.range(0, 12).mapToObj(i -> rate(now.minusSeconds(60 + i), "satisfaction", "4", "evalDetail", "")).toList();
        String first = rate(now.minusSeconds(10));
        String supplement = rate(now.minusSeconds(5), "projectNo", "P-" + first, "assessNumber", "2", "ratingId", first, "satisfaction", "2", "evalDetail", "");
        fake.become(Mood.REORDERS);
        runs.fetch();
        assertThat(state(supplement)).as("read before its rating").isEqualTo(FetchedState.FAILED);
        letTimePass();
        runs.fetch();

        assertThat(plain).allSatisfy(id -> assertThat(state(id)).isEqualTo(FetchedState.TAKEN));
        assertThat(review(supplement).orElseThrow().followUpOf()).isEqualTo(review(first).orElseThrow().id());
        assertThat(view().counts()).isEqualTo(Map.of(FetchedState.TAKEN, 14L));
        assertThat(view().watermark()).as("the newest stood first").isAfterOrEqualTo(now.minusSeconds(6));
    }

    @Test
    void findsWhatAppearsBehindItsNeighboursAtOnceOrOnTheNextDay() {
        rate();
        runs.fetch();
        String behind = rate(clock.instant().minusSeconds(3000));
        String farBehind = rate(clock.instant().minusSeconds(200_000));
        runs.fetch();
        assertThat(review(behind)).isPresent();
        assertThat(review(farBehind)).as("behind the overlap").isEmpty();
        letADayPass();
        runs.fetch();

        assertThat(review(farBehind)).isPresent();
    }

    @Test
    void movesTheWatermarkOnlyWhenTheWholeListIsKept() {
        String id = rate();
        var hurried = new FetchRuns(new Sources(List.of(source("national-1", Duration.ofSeconds(2)))), inbox, arrivals);
        for (Mood mood : List.of(Mood.FAILS, Mood.LIES, Mood.CLOSES_HALFWAY, Mood.FORGES, Mood.REPLAYS, Mood.CHATS, Mood.STALLS, Mood.STALLS_HALFWAY)) {
            fake.become(mood);
            hurried.fetch();
            assertThat(view().error()).isNotNull();
            assertThat(view().watermark()).isNull();
        }
        fake.become(Mood.HONEST);
        runs.fetch();

        assertThat(review(id)).isPresent();
        assertThat(view().error()).isNull();
        assertThat(view().watermark()).isNotNull();
    }

    @Test
    void takesItOnceWhereTheReaderDiedBehindTheIntake() {
        String id = rate();
        inbox.keep(source, PulledKind.RATING, source.list(PulledKind.RATING, clock.instant().minusSeconds(60), null));
        Due due = inbox.take(source, PulledKind.RATING, 10).get(0);
        inbox.putBack(List.of(due));
        String kept = review(id).map(RegisteredReview::id).orElse("none yet");
        intake.take(name, source.rating(id).review());
        assertThat(kept).isEqualTo("none yet");
        assertThat(state(id)).as("in the transaction of the review").isEqualTo(FetchedState.TAKEN);
        fetchAgainAsIfNothingHadBeenWrittenDown(id);
        runs.fetch();

        assertThat(state(id)).isEqualTo(FetchedState.TAKEN);
        inbox.failed(due, "timed-out");
        assertThat(state(id)).as("a late result of the first reader").isEqualTo(FetchedState.TAKEN);
    }

    private void fetchAgainAsIfNothingHadBeenWrittenDown(String id) {
        jdbc.sql("update fetched_entry set state = 'LISTED', next_attempt_at = listed_time where source = ? and platform_id = ?").params(name, id).update();
    }

    @Test
    void takesEachOnceWhereTwoNodesAskAtTheSameTime() throws Exception {
        List<String> ids = IntStream.range(0, 8).mapToObj(i -> rate("satisfaction", "4", "evalDetail", "")).toList();
        runs.fetch();
        List<String> more = IntStream.range(0, 8).mapToObj(i -> rate("satisfaction", "4", "evalDetail", "")).toList();
        CyclicBarrier start = new CyclicBarrier(2);
        List<Thread> nodes = IntStream.range(0, 2).mapToObj(i -> new Thread(() -> together(start))).toList();
        nodes.forEach(Thread::start);
        for (Thread node : nodes) {
            node.join();
        }
        letTimePass();
        runs.fetch();

        assertThat(ids).allSatisfy(id -> assertThat(review(id)).isPresent());
        assertThat(more).allSatisfy(id -> assertThat(review(id)).isPresent());
        assertThat(view().counts()).isEqualTo(Map.of(FetchedState.TAKEN, 16L));
    }

    private void together(CyclicBarrier start) {
        try {
            start.await();
            runs.fetch();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keepsWhatIsRefusedWhereTheCoordinatorSeesItAndKnowsWhenItWasTakenAfterAll() {
        register(Set.of("medical"));
        String id = rate();
        runs.fetch();
        assertThat(state(id)).isEqualTo(FetchedState.REFUSED);
        assertThat(stuck(id).error()).isEqualTo("unit-not-allowed");
        JsonNode rejection = rejection(id);
        assertThat(rejection.path("code").asText()).isEqualTo("unit-not-allowed");

        register(Set.of());
        assertThat(hall.post("coordinator-district", "/api/v1/intake/rejections/" + rejection.path("id").asText() + "/replay", null).status()).isEqualTo(201);
        assertThat(state(id)).isEqualTo(FetchedState.TAKEN);
        assertThatThrownBy(() -> fetching.fetchAgain(entry(id), "admin")).isInstanceOf(Problem.class).hasMessageContaining("fetched-entry-not-stuck");
    }

    @Test
    void refusesARatingAfterTheFiveWorkingDaysOfItsService() {
        String late = rate("serviceTime", at(clock.instant().minus(20, ChronoUnit.DAYS)));
        runs.fetch();

        assertThat(state(late)).isEqualTo(FetchedState.REFUSED);
        assertThat(stuck(late).detail()).isEqualTo("/reviewedAt supplement-window-closed");
        assertThat(rejection(late).path("errors").asText()).isEqualTo("/reviewedAt supplement-window-closed");
    }

    @Test
    void rejectsUnknownCodesByNameAndReadsThemAnewOnceTheyAreKnown() {
        String id = rate("pf", "短信", "satisfaction", "1");
        runs.fetch();
        assertThat(stuck(id)).extracting(StuckView::error, StuckView::detail).containsExactly("unknown-code", "CHANNEL *** (national-1)");
        assertThat(rejection(id).path("errors").asText()).contains("/channelKind unknown-value");

        fetching.fetchAgain(entry(id), "admin");
        var mended = new FetchRuns(new Sources(List.of(source("gbt39046-1"))), inbox, arrivals);
        mended.fetch();
        assertThat(state(id)).isEqualTo(FetchedState.REFUSED);
        assertThat(stuck(id).detail()).as("the code is known, the reason is one of five stars there").contains("/normCodes/0");
        assertThat(journal.list("fetched-entry", "" + entry(id), PageRequest.of(0, 5)).getContent()).hasSize(1);
    }

    @Test
    void countsNoDefaultRatingWaitsForTheFutureAndForTheRatingThatIsSupplemented() {
        String byDefault = rate("isdefault", "1", "satisfaction", "5", "evalDetail", "");
        String tomorrow = rate("assessTime", at(clock.instant().plusSeconds(7200)));
        String supplement = rate("assessNumber", "2", "ratingId", "R-unknown", "satisfaction", "2", "evalDetail", "");
        runs.fetch();

        assertThat(state(byDefault)).isEqualTo(FetchedState.IGNORED);
        assertThat(state(tomorrow)).isEqualTo(FetchedState.LISTED);
        assertThat(state(supplement)).isEqualTo(FetchedState.FAILED);
        String first = rate();
        fake.rate(supplement, clock.instant(), new HashMap<>(Map.of("assessNumber", "2", "ratingId", first, "satisfaction", "2", "pf", "2", "writingEvaluation",
                "还是没解决", "assessTime", at(clock.instant()))));
        runs.fetch();
        letTimePass();
        runs.fetch();
        assertThat(review(supplement).orElseThrow().followUpOf()).isEqualTo(review(first).orElseThrow().id());
        assertThat(review(tomorrow)).isEmpty();
    }

    @Test
    void knowsItsOwnReviewsWhereThePlatformListsThemAndTheirSupplements() {
        Map<String, Object> ours = hall.review(Map.of());
        hall.send(ours);
        String projectNo = (String) ((Map<?, ?>) ours.get("serviceRecord")).get("projectNo");
        Instant given = OffsetDateTime.parse((String) ours.get("reviewedAt")).toInstant();
        String echo = rate("projectNo", projectNo, "assessTime", at(given));
        String supplement = rate("projectNo", projectNo, "assessNumber", "2", "ratingId", echo, "satisfaction", "2", "evalDetail", "");
        runs.fetch();

        assertThat(state(echo)).isEqualTo(FetchedState.IGNORED);
        assertThat(state(supplement)).isEqualTo(FetchedState.TAKEN);
        String first = reviews.findByChannelReviewNo("demo-window", (String) ours.get("channelReviewNo")).orElseThrow().id();
        assertThat(review(supplement).orElseThrow().followUpOf()).isEqualTo(first);
    }

    @Test
    void takesServicesByTheSameWayAndTheirCorrections() {
        String id = "S-" + name;
        Map<String, String> service = new HashMap<>(service(id));
        fake.serve(id, clock.instant(), service);
        runs.fetch();
        assertThat(found(id).windowNo()).isEqualTo("A03");

        service.put("windowNo", "A04");
        fake.serve(id, clock.instant().plusSeconds(60), service);
        runs.fetch();
        assertThat(found(id).windowNo()).isEqualTo("A04");
        assertThat(view(PulledKind.SERVICE).counts()).isEqualTo(Map.of(FetchedState.TAKEN, 1L));
        assertThat(fetching.sourceOf(name)).contains(name);
    }

    private RecordedService found(String id) {
        return new TransactionTemplate(transactions).execute(status -> services.find("P-" + id, 1).orElseThrow());
    }

    private JsonNode rejection(String id) {
        for (JsonNode item : hall.get("coordinator-district", "/api/v1/intake/rejections?size=100").json().path("items")) {
            if (item.path("channelId").asText().equals(name) && item.path("channelReviewNo").asText().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("not in the ledger: " + id);
    }
}
