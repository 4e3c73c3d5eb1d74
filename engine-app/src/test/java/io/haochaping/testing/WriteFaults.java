package io.haochaping.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Lets the database fail after a chosen write of a request, whoever made it: entities, the engine or plain SQL. */
public class WriteFaults implements BeanPostProcessor {

    private static final int NEVER = 0;

    private final List<String> writes = new ArrayList<>();
    private boolean watching;
    private int failing;
    private String table = "";
    private @Nullable Thread watched;

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof DataSource source ? new FaultyDataSource(source, this) : bean;
    }

    /** Runs with a fault after that write, counted from 1; {@link #NEVER} only counts. Answers the writes that were tried. */
    public List<String> failAfter(int write, Runnable action) {
        return failAfter(write, "", null, action);
    }

    /** Runs with a fault after that write to a table, counted from 1 and made by the caller's own thread. */
    public void failAfter(int write, String table, Runnable action) {
        failAfter(write, table, Thread.currentThread(), action);
    }

    private synchronized List<String> failAfter(int write, String only, @Nullable Thread by, Runnable action) {
        synchronized (writes) {
            writes.clear();
            failing = write;
            table = only;
            watched = by;
            watching = true;
        }
        try {
            action.run();
        } finally {
            synchronized (writes) {
                watching = false;
            }
        }
        return List.copyOf(writes);
    }

    /** The writes that an action makes where nothing fails. */
    public List<String> count(Runnable action) {
        return failAfter(NEVER, action);
    }

    static boolean isWrite(String sql) {
        String start = sql.stripLeading().toLowerCase(Locale.ROOT);
        boolean schedule = start.contains("qrtz_");
        // What a channel sent is counted outside of the request's transaction.
        boolean traffic = start.startsWith("update channel set") || start.contains("channel_day") || start.contains("channel_refusal");
        return !schedule && !traffic && (start.startsWith("insert") || start.startsWith("update") || start.startsWith("delete") || start.startsWith("merge"));
    }

    void written(String sql) throws SQLException {
        synchronized (writes) {
            boolean meant = watched == null ? Thread.currentThread().getName().contains("-exec-") : Thread.currentThread() == watched;
            if (!watching || !meant || !sql.contains(table)) {
                return;
            }
            writes.add(sql);
            if (writes.size() == failing) {
                throw new SQLException("A fault of the test after write " + failing);
            }
        }
    }
}
