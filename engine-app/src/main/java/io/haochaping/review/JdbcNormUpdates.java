package io.haochaping.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.haochaping.identity.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JdbcNormUpdates implements NormUpdates {

    private static final Pattern CODE = Pattern.compile("[1-5][0-9]{2,5}");
    private static final int LONGEST_NAME = 200;

    private final NormCatalogue catalogue;
    private final JdbcNormHistory history;
    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcNormUpdates(NormCatalogue catalogue, JdbcNormHistory history, JdbcClient jdbc, Clock clock) {
        this.catalogue = catalogue;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Update take(String source, String version, List<Norm> norms) {
        if (jdbc.sql("select count(*) from norm_version where source = ? and version = ?").params(source, version).query(Integer.class).single() > 0) {
            return Update.NONE;
        }
        check(norms);
        Update update = write(norms, norm -> history.becomes(norm, source, version, clock.instant()));
        jdbc.sql("insert into norm_version (source, version, taken_at, added, changed, retired) values (?, ?, ?, ?, ?, ?)")
                .params(source, version, Timestamp.from(clock.instant()), update.added(), update.changed(), update.retired()).update();
        return update;
    }

    private Update write(List<Norm> norms, Consumer<Norm> history) {
        Map<String, Norm> before = catalogue.all().stream().collect(Collectors.toMap(Norm::code, Function.identity()));
        List<Norm> added = norms.stream().filter(norm -> !before.containsKey(norm.code())).toList();
        List<Norm> changed = norms.stream().filter(norm -> before.containsKey(norm.code()) && !norm.equals(before.get(norm.code()))).toList();
        norms.forEach(norm -> before.remove(norm.code()));
        List<Norm> retired = before.values().stream().filter(Norm::active).toList();
        added.forEach(norm -> jdbc.sql("insert into norm (star, active, extension, name, code) values (?, ?, ?, ?, ?)").params(columns(norm)).update());
        changed.forEach(norm -> jdbc.sql("update norm set star = ?, active = ?, extension = ?, name = ? where code = ?").params(columns(norm)).update());
        retired.forEach(norm -> jdbc.sql("update norm set active = ? where code = ?").params(false, norm.code()).update());
        Stream.of(added.stream(), changed.stream(), retired.stream().map(Norm::retired)).flatMap(Function.identity()).forEach(history);
        return new Update(added.size(), changed.size(), retired.size());
    }

    private static List<Object> columns(Norm norm) {
        return List.of(norm.star(), norm.active(), norm.extension(), norm.name(), norm.code());
    }

    /** The first digit of a code is its level; a catalogue that leaves a level without any norm is none. */
    private static void check(List<Norm> norms) {
        boolean wellFormed = norms.stream().allMatch(norm -> CODE.matcher(norm.code()).matches() && norm.code().charAt(0) - '0' == norm.star()
                && !norm.name().isBlank() && norm.name().length() <= LONGEST_NAME && norm.name().chars().noneMatch(Character::isISOControl));
        boolean complete = IntStream.rangeClosed(1, 5).allMatch(star -> norms.stream().anyMatch(norm -> norm.active() && norm.star() == star));
        if (!wellFormed || !complete || norms.stream().map(Norm::code).distinct().count() < norms.size()) {
            throw Problem.unprocessable("/norms", "norms-implausible");
        }
    }
}
