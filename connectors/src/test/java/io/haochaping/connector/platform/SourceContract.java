package io.haochaping.connector.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.haochaping.connector.api.IncomingReview;
import io.haochaping.connector.api.IncomingServiceRecord;
import io.haochaping.connector.api.PlatformSource;
import io.haochaping.connector.api.PullFailure;
import io.haochaping.connector.api.PulledKind;
import io.haochaping.connector.api.PulledPage;
import io.haochaping.connector.api.PulledPage.Listed;
import io.haochaping.connector.api.PulledRating;
import io.haochaping.connector.platform.fake.FakePlatform;
import io.haochaping.connector.platform.fake.Mood;

/** How every profile is asked for what was given there, against the fake platform. */
public abstract class SourceContract {

    private static final Instant NOON = Instant.parse("2026-02-13T04:00:00Z");
    private static final Duration PATIENT = Duration.ofSeconds(30);
    private static final Duration IMPATIENT = Duration.ofMillis(700);

    private FakePlatform fake;
    private PlatformSource source;

    protected abstract FakePlatform start();

    /** @param right false: with a key or secret that the platform does not know */
    protected abstract JsonPlatform platform(boolean right, PlatformHttp http, CodeBook codes, Clock clock);

    @BeforeEach
    void begin() {
        fake = start();
        fake.goBy(Clock.fixed(NOON.plusSeconds(3600), ZoneOffset.UTC));
        source = source(true, "national-1");
    }

    @AfterEach
    void end() {
        fake.close();
    }

    private PlatformSource source(boolean right, String codes) {
        return source(right, codes, PATIENT);
    }

    private PlatformSource source(boolean right, String codes, Duration limit) {
        var http = new PlatformHttp(URI.create(fake.url()), limit, limit);
        return new JsonSource(platform(right, http, CodeBook.named(codes), Clock.systemUTC()), "superior", Set.of(PulledKind.RATING, PulledKind.SERVICE));
    }

    @ParameterizedTest
    @EnumSource(PulledKind.class)
    void listsEverythingSinceThatTimeByPage(PulledKind kind) {
        for (int i = 0; i < 25; i++) {
            put(kind, "R-" + i, NOON.plusSeconds(i), Map.of());
        }
        assertThat(everything(kind, NOON.plusSeconds(3))).extracting(Listed::id).hasSize(22).startsWith("R-3").endsWith("R-24").doesNotHaveDuplicates();
        assertThat(everything(kind, NOON)).contains(new Listed("R-7", NOON.plusSeconds(7)));
        assertThat(source.list(kind, NOON.plusSeconds(25), null)).isEqualTo(new PulledPage(List.of(), List.of(), null, NOON.plusSeconds(3600)));
    }

    @Test
    void seesRepetitionsAndGapsAsThePlatformMakesThem() {
        for (int i = 0; i < 25; i++) {
            put(PulledKind.RATING, "R-" + i, NOON.plusSeconds(i), Map.of());
        }
        fake.become(Mood.REPEATS);
        List<Listed> repeated = everything(PulledKind.RATING, NOON);
        assertThat(repeated).hasSizeGreaterThan(50);
        assertThat(new HashSet<>(repeated)).hasSize(25);
        fake.become(Mood.GAPS);
        assertThat(everything(PulledKind.RATING, NOON)).hasSize(13);
    }

    @Test
    void seesTheOrderThatThePlatformMakesAndMissesNothingOverItsPages() {
        for (int i = 0; i < 25; i++) {
            put(PulledKind.RATING, "R-" + i, NOON.plusSeconds(i), Map.of());
        }
        fake.become(Mood.REORDERS);
        assertThat(everything(PulledKind.RATING, NOON)).extracting(Listed::id).hasSize(25).startsWith("R-24").endsWith("R-0").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "", "0001-01-01 00:00:00", "+99999-01-01 00:00:00"})
    void listsAnEntryWithoutALegibleTimeAmongTheOthers(String time) {
        fake.rate("R-1", NOON, Map.of());
        fake.rate("R-2", NOON, Map.of());
        fake.mistime("R-1", time);

        assertThat(source.list(PulledKind.RATING, NOON, null)).isEqualTo(new PulledPage(List.of(new Listed("R-1", null), new Listed("R-2", NOON)), List.of(),
                null, NOON.plusSeconds(3600)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "R-1 ", "R-\n1", "R-13812345678901234567890123456789012345678901234567890123456789012"})
    void setsAsideAnEntryWhoseIdCannotBeUsedUnderANameThatStays(String id) {
        fake.rate(id, NOON, Map.of());
        fake.rate("R-2", NOON, Map.of());
        PulledPage page = source.list(PulledKind.RATING, NOON, null);

        assertThat(page.items()).containsExactly(new Listed("R-2", NOON));
        assertThat(page.illegible()).singleElement().asString().matches("\\?(R-)?#[0-9a-f]{16}").doesNotContain("138");
        assertThat(source.list(PulledKind.RATING, NOON, null)).isEqualTo(page);
    }

    @Test
    void readsARatingInOurValues() {
        fake.rate("R-1", NOON, rating());
        PulledRating pulled = source.rating("R-1");

        IncomingReview review = pulled.review();
        assertThat(pulled.byDefault()).isFalse();
        assertThat(pulled.supplements()).isNull();
        assertThat(pulled.unknownCodes()).isEmpty();
        assertThat(review).extracting(IncomingReview::channelReviewNo, IncomingReview::channelKind, IncomingReview::kind, IncomingReview::satisfaction,
                IncomingReview::normCodes, IncomingReview::comment, IncomingReview::reviewedAt)
                .containsExactly("R-1", "MOBILE_APP", "REVIEW", "VERY_DISSATISFIED", List.of("114", "115"), "排队两小时", "2026-02-13T12:00+08:00");
        assertThat(review.serviceRecord()).isEqualTo(new IncomingServiceRecord("P-1", 1, "hall", "A03", "E1024", "T-1", "转移登记", null, "361199", "申报",
                "2026-02-13T11:50+08:00", null));
        assertThat(review.reviewer()).satisfies(it -> {
            assertThat(it.realName()).isTrue();
            assertThat(List.of(it.kind(), it.name(), it.phone(), it.idKind(), it.idNo()))
                    .containsExactly("NATURAL_PERSON", "张三", "13812345678", "ID_CARD", "11010519491231002X");
        });
        assertThat(pulled.toString()).doesNotContain("张三", "138", "排队");
    }

    @Test
    void knowsTheNamesThatRatingsHaveForUnitAndOfficer() {
        Map<String, String> fields = with("proDepartCode", "hall", "proManager", "E1024");
        fields.keySet().removeAll(Set.of("orgcode", "handleUser"));
        fake.rate("R-1", NOON, fields);
        assertThat(source.rating("R-1").review().serviceRecord()).extracting(IncomingServiceRecord::unitCode, IncomingServiceRecord::officerId)
                .containsExactly("hall", "E1024");
    }

    @Test
    void readsAServiceInOurValues() {
        fake.serve("S-1", NOON, rating());
        IncomingServiceRecord service = source.service("S-1");

        assertThat(service.projectNo()).isEqualTo("P-1");
        assertThat(service.applicant()).satisfies(it -> assertThat(it.name()).isEqualTo("张三"));
    }

    @Test
    void tellsSupplementsAndDefaultsFromFirstRatings() {
        fake.rate("R-2", NOON, with("assessNumber", "2", "ratingId", "R-1"));
        fake.rate("R-3", NOON, with("assessNumber", "2", "", ""));
        fake.rate("R-4", NOON, with("isdefault", "1", "", ""));

        assertThat(source.rating("R-2").supplements()).isEqualTo("R-1");
        assertThat(source.rating("R-2").review().serviceRecord().unitCode()).as("only its numbers").isNull();
        assertThat(source.rating("R-3").supplements()).isEmpty();
        assertThat(source.rating("R-4").byDefault()).isTrue();
    }

    @Test
    void keepsUnknownCodesMarkedAndNamesThemButNoNumbersOfPersons() {
        fake.rate("R-1", NOON, with("pf", "8", "userPageType", "11010519491231002X"));
        PulledRating pulled = source.rating("R-1");

        assertThat(pulled.unknownCodes()).containsExactly("CHANNEL 8 (national-1)", "CERTIFICATE *** (national-1)");
        assertThat(pulled.review().channelKind()).isEqualTo("?8");
        assertThat(source(true, "gbt39046-1").rating("R-1").unknownCodes()).contains("CHANNEL 8 (gbt39046-1)");
    }

    @ParameterizedTest
    @CsvSource({"national-1,361199001000,361199001", "national-1,361199001005,361199001005", "gbt39046-1,361199001,361199001", "gbt39046-1,361199000,361199"})
    void readsAreasOfEitherWidthInOurs(String table, String theirs, String ours) {
        fake.rate("R-1", NOON, with("areaCode", theirs, "", ""));
        assertThat(source(true, table).rating("R-1").review().serviceRecord().areaCode()).isEqualTo(ours);
        fake.serve("S-1", NOON, with("areaCode", theirs, "", ""));
        assertThat(source(true, table).service("S-1").areaCode()).isEqualTo(ours);
    }

    @Test
    void marksAnAreaThatIsNoneSoThatNoIntakeTakesIt() {
        fake.rate("R-1", NOON, with("areaCode", "36119x", "", ""));
        assertThat(source.rating("R-1").unknownCodes()).containsExactly("AREA 36119x (national-1)");
        assertThat(source.rating("R-1").review().serviceRecord().areaCode().chars()).anyMatch(Character::isISOControl);
    }

    @Test
    void handsOnWhatDoesNotFitAndTakesNobodyAsRealNameWhomNobodyCanCall() {
        fake.rate("R-1", NOON, with("assessTime", "yesterday", "serviceNumber", "first"));
        fake.rate("R-2", NOON, with("mobile", "", "", ""));

        assertThat(source.rating("R-1").review().reviewedAt()).isEqualTo("yesterday");
        assertThat(source.rating("R-1").review().serviceRecord().serviceNumber()).isZero();
        assertThat(source.rating("R-2").review().reviewer().realName()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"FAILS,http-500", "STALLS,timed-out", "STALLS_HALFWAY,timed-out", "CLOSES_HALFWAY,broken-off", "FORGES,answer-not-signed", "REPLAYS,answer-not-signed", "CHATS,malformed-answer"})
    void isToldNothingWhereThePlatformMisbehaves(Mood mood, String code) {
        fake.rate("R-1", NOON, rating());
        fake.become(mood);
        PlatformSource caller = code.equals("timed-out") ? source(true, "national-1", IMPATIENT) : source;
        PullFailure failure = catchThrowableOfType(PullFailure.class, () -> caller.list(PulledKind.RATING, NOON, null));
        assertThat(failure).extracting(PullFailure::code, PullFailure::isOfTheQuestion).containsExactly(code, false);
    }

    @Test
    void isToldNothingWhereItAsksForNothingOrIsNobody() {
        fake.rate("R-1", NOON, rating());
        PullFailure unknown = catchThrowableOfType(PullFailure.class, () -> source.rating("R-9"));
        PullFailure stranger = catchThrowableOfType(PullFailure.class, () -> source(false, "national-1").rating("R-1"));
        fake.become(Mood.LIES);
        PullFailure lie = catchThrowableOfType(PullFailure.class, () -> source.rating("R-1"));

        assertThat(List.of(unknown, stranger, lie)).extracting(PullFailure::code).containsExactly("NOT_FOUND", "http-401", "-1");
        assertThat(List.of(unknown, stranger, lie)).extracting(PullFailure::isOfTheQuestion).containsExactly(true, false, true);
    }

    private List<Listed> everything(PulledKind kind, Instant since) {
        List<Listed> all = new ArrayList<>();
        PulledPage page = source.list(kind, since, null);
        all.addAll(page.items());
        while (page.next() != null) {
            page = source.list(kind, since, page.next());
            all.addAll(page.items());
        }
        return all;
    }

    private void put(PulledKind kind, String id, Instant at, Map<String, String> fields) {
        if (kind == PulledKind.RATING) {
            fake.rate(id, at, fields);
        } else {
            fake.serve(id, at, fields);
        }
    }

    private static Map<String, String> with(String name, String value, String other, String otherValue) {
        Map<String, String> fields = new HashMap<>(rating());
        fields.put(name, value);
        fields.put(other, otherValue);
        return fields;
    }

    private static Map<String, String> rating() {
        return Map.ofEntries(Map.entry("projectNo", "P-1"), Map.entry("serviceNumber", "1"), Map.entry("orgcode", "hall"), Map.entry("windowNo", "A03"),
                Map.entry("handleUser", "E1024"), Map.entry("taskCode", "T-1"), Map.entry("taskName", "转移登记"), Map.entry("areaCode", "361199000000"),
                Map.entry("serviceName", "申报"), Map.entry("serviceTime", "2026-02-13 11:50:00"), Map.entry("assessNumber", "1"), Map.entry("pf", "2"),
                Map.entry("satisfaction", "1"), Map.entry("evalDetail", "114,115"), Map.entry("writingEvaluation", "排队两小时"),
                Map.entry("assessTime", "2026-02-13 12:00:00"), Map.entry("anonymityFlag", "2"), Map.entry("isdefault", "0"), Map.entry("userProp", "1"),
                Map.entry("userName", "张三"), Map.entry("mobile", "13812345678"), Map.entry("userPageType", "111"), Map.entry("certKey", "11010519491231002X"));
    }
}
