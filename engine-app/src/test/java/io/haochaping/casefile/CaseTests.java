package io.haochaping.casefile;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.UUID;
import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import io.haochaping.deadline.Policies;
import io.haochaping.review.ReviewKind;

/** Cases to try things on; every test makes its own. */
abstract class CaseTests {

    static final String OFFICER = "officer-district";

    @Autowired
    CaseRecord record;
    @Autowired
    CaseFiles cases;
    @Autowired
    CaseDeadlines deadlines;
    @Autowired
    CaseEvents events;
    @Autowired
    Policies policies;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void letTimeRunAgain() {
        ClockUtil.reset();
    }

    static Instant at(String time) {
        return OffsetDateTime.parse(time + "+08:00").toInstant();
    }

    static void itIs(String time) {
        ClockUtil.setCurrentTime(Date.from(at(time)));
    }

    <T> T inOneTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(transaction -> work.get());
    }

    /** Received on the Friday before the Spring Festival of 2026, as in the worked example of the contract. */
    String open() {
        itIs("2026-02-13T09:00:00");
        return open(new Given());
    }

    String open(Given given) {
        return record.open(new NewCase(UUID.randomUUID().toString(), ReviewKind.REVIEW, given.jurisdiction, given.unit,
                policies.current(given.policy), given.contactable, given.contactable, given.staffNo, "不动产转移登记", given.receivedAt),
                "channel").caseNo();
    }

    /** What differs from test to test. */
    static final class Given {

        private String jurisdiction = "district";
        private @Nullable String unit = "hall";
        private @Nullable String staffNo;
        private String policy = Policies.DISTRICT_3_5_15;
        private boolean contactable = true;
        private Instant receivedAt = at("2026-02-13T09:00:00");

        Given jurisdiction(String other) {
            jurisdiction = other;
            return this;
        }

        Given unit(@Nullable String other) {
            unit = other;
            return this;
        }

        Given staffNo(String other) {
            staffNo = other;
            return this;
        }

        Given policy(String other) {
            policy = other;
            return this;
        }

        Given anonymous() {
            contactable = false;
            return this;
        }

        Given receivedAt(String time) {
            receivedAt = at(time);
            return this;
        }
    }
}
