package io.haochaping.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import io.haochaping.channel.SignedClient;
import io.haochaping.connector.platform.CodeBook;
import io.haochaping.connector.platform.JsonNorms;
import io.haochaping.connector.platform.PlatformHttp;
import io.haochaping.connector.platform.fake.FakePlatform;
import io.haochaping.connector.platform.fake.Mood;
import io.haochaping.connector.platform.hmac.HmacPlatform;
import io.haochaping.connector.platform.hmac.HmacSignature;
import io.haochaping.journal.Journal;
import io.haochaping.review.Norm;
import io.haochaping.review.NormCatalogue;
import io.haochaping.review.NormHistory;
import io.haochaping.review.NormHistory.Period;
import io.haochaping.review.NormHistory.Version;
import io.haochaping.review.NormUpdates;
import io.haochaping.testing.Hall;

/** The catalogue follows the platform's, and forgets no norm, on either database. The norms of other tests stay as they are. */
abstract class NormRunsCases {

    private static final String NEW = "599";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private NormCatalogue catalogue;
    @Autowired
    private NormHistory history;
    @Autowired
    private NormUpdates updates;
    @Autowired
    private Journal journal;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private JdbcClient jdbc;

    private final FakePlatform fake = FakePlatform.hmac(0, "app", "secret");
    private final String name = "norms-" + UUID.randomUUID().toString().substring(0, 8);
    private List<Norm> before;
    private NormRuns runs;

    @BeforeEach
    void open() {
        before = catalogue.all();
        var platform = new HmacPlatform(name, false, CodeBook.named("national-1"), new HmacSignature("app", "secret"),
                new PlatformHttp(URI.create(fake.url()), LIMIT, LIMIT), Clock.systemUTC());
        runs = new NormRuns(List.of(new JsonNorms(platform)), updates, journal, transactions);
    }

    @AfterEach
    void close() {
        fake.close();
        jdbc.sql("delete from norm where code = ?").param(NEW).update();
        jdbc.sql("delete from norm_history where code = ?").param(NEW).update();
        assertThat(catalogue.all()).isEqualTo(before);
    }

    @Test
    void addsChangesAndRetiresByVersionAndKeepsWhatIsRetiredReadable() {
        publish("2026.1", new Norm(NEW, 5, true, true, "试行指标"));
        runs.fetch();
        assertThat(catalogue.find(NEW)).contains(new Norm(NEW, 5, true, true, "试行指标"));
        publish("2026.1", new Norm(NEW, 5, true, true, "同一版本不再变化"));
        runs.fetch();
        assertThat(catalogue.find(NEW).orElseThrow().name()).isEqualTo("试行指标");
        publish("2026.2", new Norm(NEW, 5, true, false, "正式指标"));
        runs.fetch();
        assertThat(catalogue.find(NEW)).contains(new Norm(NEW, 5, true, false, "正式指标"));
        publish("2026.3", null);
        runs.fetch();

        assertThat(catalogue.find(NEW)).contains(new Norm(NEW, 5, false, false, "正式指标"));
        List<Period> periods = history.all().stream().filter(it -> it.norm().code().equals(NEW)).toList();
        assertThat(periods).extracting(Period::version, it -> it.norm().name(), it -> it.norm().active(), it -> it.validTo() == null).containsExactly(
                tuple("2026.3", "正式指标", false, true), tuple("2026.2", "正式指标", true, false), tuple("2026.1", "试行指标", true, false));
        assertThat(periods.get(1).validTo()).isEqualTo(periods.get(0).validFrom());
        assertThat(history.versions()).filteredOn(it -> it.source().equals(name)).extracting(Version::version, Version::added, Version::changed, Version::retired)
                .containsExactly(tuple("2026.3", 0, 0, 1), tuple("2026.2", 0, 1, 0), tuple("2026.1", 1, 0, 0));
        assertThat(journal.list("norm-catalogue", name + " 2026.3", PageRequest.of(0, 5)).getContent()).hasSize(1);
    }

    @Test
    void knowsTheHistoryOfEveryNormThatThereIs() {
        assertThat(history.all()).filteredOn(it -> it.validTo() == null).extracting(Period::norm).containsExactlyElementsOf(before);
    }

    @Test
    void takesAReviewThatWasGivenBeforeItsNormWasRetiredAndNoneThatWasGivenLater() {
        publish("2026.1", new Norm(NEW, 5, true, true, "试行指标"));
        runs.fetch();
        jdbc.sql("update norm_history set valid_from = ? where code = ?").params(Timestamp.from(clock.instant().minusSeconds(300)), NEW).update();
        publish("2026.2", null);
        runs.fetch();

        assertThat(rated(60).status()).isEqualTo(201);
        SignedClient.Answer later = rated(0);
        assertThat(later.status()).isEqualTo(422);
        assertThat(later.body().at("/errors/0/code").asText()).isEqualTo("retired-norm-code");
        assertThat(rated(400).body().at("/errors/0/code").asText()).as("before there was such a norm").isEqualTo("retired-norm-code");
    }

    private SignedClient.Answer rated(int secondsAgo) {
        Hall hall = new Hall(port, clock);
        String given = OffsetDateTime.ofInstant(clock.instant().minusSeconds(secondsAgo), clock.getZone()).toString();
        return hall.send(hall.review(Map.of("satisfaction", "VERY_SATISFIED", "normCodes", List.of(NEW), "reviewedAt", given)));
    }

    @Test
    void leavesTheCatalogueAsItIsWhereThePlatformTellsNothingOrNonsense() {
        fake.publish("1", List.of());
        runs.fetch();
        publish("2", new Norm(NEW, 4, true, false, "星级与编号不符"));
        runs.fetch();
        publish("3", new Norm(NEW, 5, true, false, " "));
        runs.fetch();
        publish("4", before.get(0));
        runs.fetch();
        fake.become(Mood.LIES);
        runs.fetch();

        assertThat(catalogue.all()).isEqualTo(before);
    }

    /** The catalogue of the application with one norm more. */
    private void publish(String version, Norm more) {
        List<Norm> norms = new ArrayList<>(before);
        if (more != null) {
            norms.add(more);
        }
        fake.publish(version, norms.stream().map(norm -> Map.of("normCode", norm.code(), "normName", norm.name(), "starLevel", "" + norm.star(), "usingStatus",
                norm.active() ? "1" : "0", "expandNorm", norm.extension() ? "1" : "0")).toList());
    }
}
