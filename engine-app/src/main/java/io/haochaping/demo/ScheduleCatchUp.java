package io.haochaping.demo;

import java.time.Instant;

/** Fires the scheduled jobs whose time lies in a span that the demonstration's clock jumped over. */
public interface ScheduleCatchUp {

    void fireBetween(Instant after, Instant until);
}
