package io.haochaping.casefile;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts in short transactions of its own, over two connections of its own: within the caller's transaction every opening of a case
 * would wait for the one before it, and taken from the common pool the second connection of a call could be the one that nobody
 * gives back.
 */
@Component
class CounterTable implements RunningNumbers, DisposableBean {

    private static final int TRIES = 20;

    private final HikariDataSource connections;
    private final JdbcClient jdbc;
    private final TransactionTemplate alone;

    CounterTable(DataSource dataSource) throws SQLException {
        connections = twoOf(dataSource.unwrap(HikariDataSource.class));
        jdbc = JdbcClient.create(connections);
        alone = new TransactionTemplate(new JdbcTransactionManager(connections));
    }

    private static HikariDataSource twoOf(HikariDataSource common) {
        HikariConfig own = new HikariConfig();
        common.copyStateTo(own);
        own.setPoolName("running-numbers");
        own.setMaximumPoolSize(2);
        own.setMinimumIdle(0);
        return new HikariDataSource(own);
    }

    @Override
    public String next(String prefix, LocalDate day, int digits) {
        String series = prefix + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
        return series + "-" + ("%0" + digits + "d").formatted(count(series));
    }

    private long count(String series) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Long> counted = tryToCount(series);
            if (counted.isPresent()) {
                return counted.get();
            }
        }
        throw new ConcurrencyFailureException("No number to be had in series " + series);
    }

    private Optional<Long> tryToCount(String series) {
        try {
            return Optional.ofNullable(alone.execute(transaction -> increment(series)));
        } catch (DuplicateKeyException | PessimisticLockingFailureException somebodyElseWasFirst) {
            return Optional.empty();
        }
    }

    private long increment(String series) {
        if (jdbc.sql("update case_counter set last_no = last_no + 1 where series = ?").param(series).update() == 0) {
            jdbc.sql("insert into case_counter (series, last_no) values (?, 1)").param(series).update();
            return 1;
        }
        return jdbc.sql("select last_no from case_counter where series = ?").param(series).query(Long.class).single();
    }

    @Override
    public void destroy() {
        connections.close();
    }
}
