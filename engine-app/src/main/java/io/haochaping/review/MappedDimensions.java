package io.haochaping.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class MappedDimensions implements NormDimensions {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final Clock clock;

    MappedDimensions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Told of(Collection<String> normCodes) {
        int version = jdbc.sql("select coalesce(max(version_no), 0) from norm_dimension_version where valid_from <= :today")
                .param("today", LocalDate.now(clock.withZone(ZONE))).query(Integer.class).single();
        Set<Dimension> told = normCodes.isEmpty() ? Set.of() : jdbc
                .sql("select distinct dimension from norm_dimension where version_no = :version and norm_code in (:codes)")
                .param("version", version).param("codes", normCodes).query(String.class).list().stream().map(Dimension::valueOf)
                .collect(Collectors.toSet());
        return new Told(version, told);
    }
}
