package io.haochaping.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class JdbcNormHistory implements NormHistory {

    private final JdbcClient jdbc;

    JdbcNormHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Norm> at(String code, Instant time) {
        Timestamp at = Timestamp.from(time);
        return jdbc.sql("select * from norm_history where code = ? and (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to > ?) order by id desc")
                .params(code, at, at).query((row, number) -> period(row).norm()).list().stream().findFirst();
    }

    @Override
    public List<Period> all() {
        return jdbc.sql("select * from norm_history order by code, id desc").query((row, number) -> period(row)).list();
    }

    @Override
    public List<Version> versions() {
        return jdbc.sql("select * from norm_version order by taken_at desc, version desc").query((row, number) -> new Version(row.getString("source"),
                row.getString("version"), row.getTimestamp("taken_at").toInstant(), row.getInt("added"), row.getInt("changed"), row.getInt("retired"))).list();
    }

    /** From now on it is this. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void becomes(Norm norm, String source, String version, Instant now) {
        jdbc.sql("update norm_history set valid_to = ? where code = ? and valid_to is null").params(Timestamp.from(now), norm.code()).update();
        jdbc.sql("insert into norm_history (code, star, active, extension, name, source, version, valid_from) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(norm.code(), norm.star(), norm.active(), norm.extension(), norm.name(), source, version, Timestamp.from(now)).update();
    }

    private static Period period(ResultSet row) throws SQLException {
        Norm norm = new Norm(row.getString("code"), row.getInt("star"), row.getBoolean("active"), row.getBoolean("extension"), row.getString("name"));
        return new Period(norm, row.getString("source"), row.getString("version"), instant(row, "valid_from"), instant(row, "valid_to"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
