import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;

/**
 * Fills a throw-away MySQL database for bin/bench: {@code create}, {@code seed <open cases>}, {@code drop}. The address, with the name of the database,
 * comes from SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD; only databases named haochaping_bench_… are touched. The same cases at each run.
 */
class BenchSeed {

    private static final String[] STAGES = {"CONTACTING", "VERIFYING", "RECTIFYING", "EXPLAINING", "EXCLUSION_REVIEW", "SIGNING_OFF", "RETURN_VISIT", "FILING"};
    private static final String[] UNITS = {"hall", "medical", "township"};
    private static final int AT_ONCE = 1000;

    private final Random random = new Random(50_000);
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    public static void main(String[] arguments) throws SQLException {
        String url = System.getenv("SPRING_DATASOURCE_URL");
        String name = url.replaceFirst("^jdbc:mysql://[^/]+/([^?]*).*$", "$1");
        if (!name.startsWith("haochaping_bench_")) {
            throw new IllegalArgumentException("Not a database of a benchmark: " + name);
        }
        boolean seeds = arguments[0].equals("seed");
        try (Connection connection = DriverManager.getConnection(seeds ? url : url.replace("/" + name, "/"),
                System.getenv("SPRING_DATASOURCE_USERNAME"), System.getenv("SPRING_DATASOURCE_PASSWORD"));
                Statement statement = connection.createStatement()) {
            switch (arguments[0]) {
                case "create" -> statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_bin");
                case "drop" -> statement.execute("drop database " + name);
                default -> new BenchSeed().seed(connection, Integer.parseInt(arguments[1]));
            }
        }
    }

    private void seed(Connection connection, int cases) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement reviews = connection.prepareStatement("insert into review (id, receipt, channel_id, channel_review_no, content_hash, kind,"
                + " satisfaction, channel_kind, home_jurisdiction, jurisdiction, unit_code, subject, reviewed_at, received_at, real_name, contact_consent,"
                + " reason_missing) values (?, ?, 'bench', ?, 'x', 'REVIEW', 'VERY_DISSATISFIED', 'PORTAL', 'district', 'district', ?, '基准测试', ?, ?, ?, 0, 0)");
                PreparedStatement files = connection.prepareStatement("insert into case_file (case_no, version, review_id, kind, jurisdiction, unit_code,"
                        + " policy_key, policy_version, status, real_name, contactable, subject, received_at, next_due_at, returned_times, contact_done,"
                        + " exclusion_refused, dissatisfied_visits, visit_by_notice, feedback_at, bad_review, task_holder, missing_part, limit_at, limit_missed,"
                        + " provisional) values (?, 0, ?, 'REVIEW', 'district', ?, 'district-3-5-15', 1, ?, ?, 1, '基准测试', ?, ?, 0, ?, 0, 0, 0, ?, 1, ?, ?, ?, 0, ?)");
                PreparedStatement limits = connection.prepareStatement("insert into case_deadline (id, version, case_no, kind, anchored_at, due_date, due_at,"
                        + " provisional, assumption, met_at) values (?, 0, ?, ?, ?, ?, ?, 0, 0, ?)")) {
            for (int number = 1; number <= cases; number++) {
                add(reviews, files, limits, number);
                if (number % AT_ONCE == 0 || number == cases) {
                    reviews.executeBatch();
                    files.executeBatch();
                    limits.executeBatch();
                    connection.commit();
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze table case_file, case_deadline, review");
        }
    }

    private void add(PreparedStatement reviews, PreparedStatement files, PreparedStatement limits, int number) throws SQLException {
        String review = UUID.randomUUID().toString();
        String unit = UNITS[random.nextInt(UNITS.length)];
        String stage = STAGES[random.nextInt(STAGES.length)];
        boolean realName = random.nextInt(10) < 7;
        LocalDateTime received = today.minusDays(random.nextInt(40)).atTime(10, 0);
        LocalDateTime due = today.plusDays(random.nextInt(25) - 5).atTime(LocalTime.of(23, 59, 59));
        boolean contacted = !stage.equals("CONTACTING");
        boolean signed = stage.equals("RETURN_VISIT") || stage.equals("FILING");
        String caseNo = "CP-BENCH-%06d".formatted(number);
        put(reviews, review, review, review, unit, received, received, realName);
        put(files, caseNo, review, unit, stage, realName, received, due, contacted, signed ? received.plusDays(2) : null,
                random.nextBoolean() ? "officer-district" : null, stage.equals("FILING") ? "NOTHING" : signed ? "VISIT" : contacted ? "RECTIFICATION" : "CONTACT",
                stage.equals("FILING") ? null : due, random.nextInt(20) == 0);
        for (String kind : new String[] {"CONTACT", "RECTIFY", "CLOSE"}) {
            boolean met = kind.equals("CONTACT") ? contacted : kind.equals("RECTIFY") ? signed : stage.equals("FILING");
            LocalDateTime at = kind.equals("CLOSE") ? due : due.minusDays(1);
            put(limits, UUID.randomUUID().toString(), caseNo, kind, received, at.toLocalDate(), at, met ? received.plusDays(1) : null);
        }
    }

    private static void put(PreparedStatement row, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            row.setObject(i + 1, values[i]);
        }
        row.addBatch();
    }
}
