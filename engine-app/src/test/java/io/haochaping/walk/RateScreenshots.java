package io.haochaping.walk;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The rate with cases that miss it; last, for it lets a month pass. */
@Order(4)
class RateScreenshots extends Sitting {

    @Test
    void namesTheCasesThatMissIt() {
        at.manyStages();
        town.letPass(Duration.ofDays(22));
        pages(COORDINATOR, Map.of("rate", "/board/rate?period=2026-01"));
    }
}
