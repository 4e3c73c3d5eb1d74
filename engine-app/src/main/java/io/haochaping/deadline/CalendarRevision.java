package io.haochaping.deadline;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row that every change of the calendar counts up and so locks: changes follow one another, whatever year they are about. */
@Component
class CalendarRevision {

    private final JdbcClient jdbc;

    CalendarRevision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void advance() {
        jdbc.sql("update calendar_revision set revision_no = revision_no + 1 where id = 1").update();
    }

    long current() {
        return jdbc.sql("select revision_no from calendar_revision where id = 1").query(Long.class).single();
    }

    /** Holds off every other change until the caller's transaction ends. */
    long locked() {
        return jdbc.sql("select revision_no from calendar_revision where id = 1 for update").query(Long.class).single();
    }
}
