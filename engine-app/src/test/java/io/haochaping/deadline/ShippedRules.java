package io.haochaping.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Calendar and policies as they are shipped, without Spring or a database. */
final class ShippedRules {

    static final String DISTRICT = "district";
    static final String TAX = "tax";
    static final PolicyRef TAX_10 = new PolicyRef(Policies.TAX_10, 1);
    static final PolicyRef DISTRICT_3_5_15 = new PolicyRef(Policies.DISTRICT_3_5_15, 1);

    private ShippedRules() {
    }

    static WorkingCalendar calendar(Arrangement... more) {
        return calendar("23:59:59", more);
    }

    static WorkingCalendar calendar(String closingTime, Arrangement... more) {
        List<Arrangement> all = new ArrayList<>(arrangements());
        all.addAll(List.of(more));
        CalendarSnapshot snapshot = new CalendarSnapshot(all);
        return new SnapshotCalendar(() -> snapshot, new DeadlineSettings(LocalTime.parse(closingTime), Duration.ofMinutes(1)));
    }

    static DeadlinePlanner planner(Arrangement... more) {
        return new PolicyPlanner(new FixedPolicies(policies()), calendar(more));
    }

    static List<Arrangement> arrangements() {
        Map<Integer, List<Arrangement.Day>> years = new TreeMap<>();
        for (String[] row : rows("holidays-cn.csv")) {
            LocalDate date = LocalDate.parse(row[0]);
            int year = ArrangementYear.isReachedByNext(date) ? date.getYear() + 1 : date.getYear();
            years.computeIfAbsent(year, key -> new ArrayList<>())
                    .add(new Arrangement.Day(date, DayType.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2]));
        }
        return years.entrySet().stream()
                .map(year -> new Arrangement(WorkingCalendar.NATIONAL, year.getKey(), "test", year.getValue())).toList();
    }

    static List<PolicyProfile> policies() {
        return rows("policy-versions-1.csv").stream().map(row -> {
            PolicyRef ref = new PolicyRef(row[0], Integer.parseInt(row[1]));
            return new PolicyProfile(ref, row[2], LocalDate.parse(row[3]), row[4], limits(ref), Integer.parseInt(row[5]),
                    Integer.parseInt(row[6]), Integer.parseInt(row[7]));
        }).toList();
    }

    static List<String[]> rows(String file) {
        try (InputStream in = ShippedRules.class.getResourceAsStream("/db/data/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<DeadlineKind, DeadlineLimit> limits(PolicyRef ref) {
        return rows("policy-limits-1.csv").stream().filter(row -> row[0].equals(ref.key()))
                .map(row -> new DeadlineLimit(DeadlineKind.valueOf(row[2]), Integer.parseInt(row[3]), DayUnit.valueOf(row[4]),
                        Anchor.valueOf(row[5]), ReminderRule.valueOf(row[6]), Boolean.parseBoolean(row[7])))
                .collect(Collectors.toMap(DeadlineLimit::kind, Function.identity()));
    }
}
