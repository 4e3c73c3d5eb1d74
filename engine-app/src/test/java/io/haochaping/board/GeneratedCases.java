package io.haochaping.board;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cases in random states, possible and impossible ones, written into the tables in batches; the same for the same seed. */
final class GeneratedCases {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final List<String> STATUSES = List.of("DISPATCHING", "CONTACTING", "VERIFYING", "RECTIFYING", "EXPLAINING", "EXCLUSION_REVIEW", "SIGNING_OFF",
            "RETURN_VISIT", "SUPERVISION", "FILING", "CLOSED", "CLOSED", "CLOSED", "EXCLUDED");
    private static final List<String> LEVELS = List.of("VERY_DISSATISFIED", "DISSATISFIED", "VERY_DISSATISFIED", "BASICALLY_SATISFIED");
    private static final List<String> SUBJECTS = List.of("不动产转移登记", "增值税一般纳税人登记", "城乡居民基本医疗保险参保登记", "建筑工程施工许可证核发");
    private static final List<String> VISITS = List.of("SATISFIED", "BASICALLY_SATISFIED", "DISSATISFIED", "UNREACHABLE", "REFUSED");
    private static final List<String> FINDINGS = List.of("JUSTIFIED_RESOLVED", "JUSTIFIED_SIMPLE", "JUSTIFIED_COMPLEX", "NO_LEGAL_BASIS");

    final List<String> jurisdictions;
    final List<String> numbers = new ArrayList<>();

    private final List<String> units;
    private final JdbcTemplate jdbc;
    private final Instant now;
    private final Random random;
    private final String series;
    private final List<Object[]> reviews = new ArrayList<>();
    private final List<Object[]> files = new ArrayList<>();
    private final List<Object[]> limits = new ArrayList<>();

    /** In two jurisdictions of their own. */
    GeneratedCases(JdbcTemplate jdbc, Instant now, long seed) {
        this(jdbc, now, seed, List.of("j-" + UUID.randomUUID(), "k-" + UUID.randomUUID()), List.of("u0", "u1", "u2", "u3"));
    }

    GeneratedCases(JdbcTemplate jdbc, Instant now, long seed, List<String> jurisdictions, List<String> units) {
        this.jurisdictions = jurisdictions;
        this.units = units;
        this.jdbc = jdbc;
        this.now = now;
        random = new Random(seed);
        series = "G" + UUID.randomUUID().toString().substring(0, 7) + "-";
    }

    GeneratedCases write(int count) {
        for (int number = 0; number < count; number++) {
            add(series + number);
        }
        jdbc.batchUpdate("""
                insert into review (id, receipt, channel_id, channel_review_no, content_hash, kind, satisfaction, channel_kind, home_jurisdiction, jurisdiction,
                reviewed_at, received_at, real_name, contact_consent, reason_missing) values (?, ?, 'generated', ?, 'x', ?, ?, 'PORTAL', ?, ?, ?, ?, ?, ?, ?)""",
                reviews);
        jdbc.batchUpdate("""
                insert into case_file (case_no, version, review_id, kind, jurisdiction, unit_code, policy_key, policy_version, status, finding, real_name,
                contactable, received_at, next_due_at, returned_times, contact_done, exclusion_refused, dissatisfied_visits, last_visit, visit_by_notice,
                feedback_at, bad_review, task_holder, subject) values (?, 0, ?, ?, ?, ?, 'district-3-5-15', 1, ?, ?, ?, ?, ?, ?, 0, ?, ?, 0, ?, ?, ?, ?, ?, ?)""", files);
        jdbc.batchUpdate("""
                insert into case_deadline (id, version, case_no, kind, anchored_at, due_date, due_at, provisional, assumption, met_at)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)""", limits);
        return this;
    }

    private void add(String no) {
        String review = UUID.randomUUID().toString();
        String jurisdiction = jurisdictions.get(random.nextInt(jurisdictions.size()));
        boolean complaint = chance(0.1);
        boolean realName = chance(0.7);
        @Nullable String level = complaint ? null : pick(LEVELS);
        Instant received = received();
        reviews.add(new Object[] {review, review, review, complaint ? "COMPLAINT" : "REVIEW", level, jurisdiction, jurisdiction, at(received), at(received),
                realName, false, false});
        files.add(new Object[] {no, review, complaint ? "COMPLAINT" : "REVIEW", jurisdiction, chance(0.1) ? null : pick(units), pick(STATUSES),
                chance(0.2) ? null : pick(FINDINGS), realName, realName || chance(0.5), at(received), at(Instant.parse("2000-01-01T00:00:00Z")), chance(0.8),
                false, chance(0.3) ? null : pick(VISITS), false, chance(0.3) ? null : at(received.plus(Duration.ofDays(random.nextInt(9)))),
                level != null && level.contains("DISSATISFIED"), chance(0.4) ? null : "officer-" + random.nextInt(3), pick(SUBJECTS)});
        for (String kind : List.of("CONTACT", "RECTIFY", "CLOSE")) {
            if (chance(kind.equals("CLOSE") ? 0.95 : 0.7)) {
                limit(no, kind, received);
            }
        }
        numbers.add(no);
    }

    private void limit(String no, String kind, Instant anchor) {
        LocalDate day = LocalDate.ofInstant(now, ZONE).plusDays(random.nextInt(-20, 16));
        Instant due = day.atTime(23, 59, 59).atZone(ZONE).toInstant();
        Instant met = chance(0.1) ? due : due.plus(Duration.ofHours(random.nextInt(-90, 60)));
        limits.add(new Object[] {UUID.randomUUID().toString(), no, kind, at(anchor), java.sql.Date.valueOf(day), at(due), chance(0.1), false,
                chance(0.5) ? null : at(met)});
    }

    /** From the year before on; some in the first and some in the last second of a month. */
    private Instant received() {
        LocalDate day = LocalDate.ofInstant(now, ZONE).minusDays(random.nextInt(260));
        Instant midnight = day.withDayOfMonth(1).atStartOfDay(ZONE).toInstant();
        if (chance(0.05)) {
            return midnight;
        }
        return chance(0.05) ? midnight.minusSeconds(1) : day.atTime(random.nextInt(24), random.nextInt(60)).atZone(ZONE).toInstant();
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** As the application writes times: in the zone of the law, whatever the zone of the driver. */
    static Object at(Instant time) {
        return Timestamp.valueOf(time.atZone(ZONE).toLocalDateTime());
    }
}
