package io.haochaping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.haochaping.testing.Hall;
import io.haochaping.testing.Hall.Answer;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Marked data stands in every field of the reviewer and in every note; after whole lives of cases none of it may stand in the engine's
 * tables, in the log, or in an address. What our own tables hold of it is sealed.
 */
abstract class PersonalDataScan {

    private static final String MARK = "标记";
    private static final String PHONE = "13912340987";
    private static final String ID_NO = "11010519491231002X";
    private static final Set<String> MARKS = Set.of(MARK, "\\u6807\\u8bb0", PHONE, ID_NO);
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    private static final String OFFICER = "officer-district";
    private static final String LEADER = "leader-district";
    private static final String COORDINATOR = "coordinator-district";

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private DataSource database;

    private Hall hall;
    private int notes;

    @Test
    void findsNothingOfItInTheEngineTheLogAndAddresses() throws SQLException {
        hall = new Hall(port, clock);
        Listener listener = Listener.listen();
        List<String> cases = new ArrayList<>();
        try {
            cases.add(aLongLife());
            cases.add(aRefusedExclusion());
            cases.add(anExclusion());
            cases.add(anAnonymousOne());
            refusals();
        } finally {
            listener.leave();
        }
        assertThat(listener.seen).as("the listener hears the application").isGreaterThan(100);
        assertThat(listener.hits).as("log").isEmpty();
        assertThat(addresses(cases)).as("addresses").isNotEmpty().noneMatch(PersonalDataScan::marked);
        assertThat(scan("ACT_", MARKS)).as("engine tables").isEmpty();
        assertThat(scan("QRTZ_", MARKS)).as("scheduler tables").isEmpty();
        assertThat(scan("", Set.of("标记甲乙丙", PHONE, ID_NO))).as("all tables").isEmpty();
        assertThat(scan("ACT_", Set.of(cases.get(0)))).as("the scan finds what is there").isNotEmpty();
    }

    /** Returned, complex, refused signatures, two dissatisfied visits, an order, a refused filing. */
    private String aLongLife() {
        String no = hall.badReview(marked());
        String task = hall.task(OFFICER, no, "Task_ContactReviewer");
        claim(OFFICER, task);
        assertThat(hall.post(OFFICER, "/api/v1/cases/" + no + "/unmask", Map.of("purpose", "CONTACT")).body()).contains(PHONE);
        assertThat(hall.post(OFFICER, "/api/v1/cases/" + no + "/contact-attempts", Map.of("means", MARK + "电话", "note", note())).status()).isEqualTo(201);
        assertThat(hall.complete(OFFICER, task, Map.of("contactOutcome", "UNREACHABLE", "contactNote", note())).status()).isEqualTo(400);
        assertThat(hall.complete(OFFICER, task, Map.of("contactOutcome", "REACHED", "contactNote", note(), "contactedAt", hall.now())).status()).isEqualTo(204);
        hall.handle(OFFICER, no, "Task_VerifyReview", Map.of("finding", "RETURN_CASE", "findingNote", note()));
        hall.handle(COORDINATOR, no, "Task_ArbitrateDispatch", Map.of("dispatchDecision", "ASSIGN", "unitCode", "hall"));
        hall.handle(OFFICER, no, "Task_VerifyReview", Map.of("finding", "JUSTIFIED_COMPLEX", "findingNote", note(), "plannedDate",
                LocalDate.now(clock).plusDays(9).toString()));
        hall.handle(COORDINATOR, no, "Task_ApproveComplex", Map.of("complexApproved", false, "approvalNote", note()));
        rectify(no);
        hall.handle(LEADER, no, "Task_SignOff", Map.of("signedOff", false, "signOffNote", note()));
        rectify(no);
        signOff(no);
        visit(no, "DISSATISFIED");
        rectify(no);
        signOff(no);
        visit(no, "DISSATISFIED");
        supervise(no);
        hall.handle(COORDINATOR, no, "Task_FileCase", Map.of("filingAccepted", false, "filingNote", note()));
        rectify(no);
        signOff(no);
        visit(no, "SATISFIED");
        file(no);
        return no;
    }

    private String aRefusedExclusion() {
        String no = hall.badReview(marked());
        hall.handle(OFFICER, no, "Task_ContactReviewer", Map.of("contactOutcome", "REFUSED", "contactNote", note(), "contactedAt", hall.now()));
        contribute(no);
        hall.handle(OFFICER, no, "Task_VerifyReview", Map.of("finding", "MALICIOUS", "findingNote", note()));
        hall.handle("arbiter-district", no, "Task_DecideExclusion", Map.of("exclusionUpheld", false, "exclusionNote", note()));
        hall.handle(OFFICER, no, "Task_VerifyReview", Map.of("finding", "NO_LEGAL_BASIS", "findingNote", note()));
        hall.handle(OFFICER, no, "Task_ExplainToReviewer", Map.of("legalBasis", note(), "explanation", note()));
        signOff(no);
        visit(no, "REFUSED");
        file(no);
        return no;
    }

    private String anExclusion() {
        String no = hall.badReview(marked());
        hall.handle(OFFICER, no, "Task_ContactReviewer", Map.of("contactOutcome", "REACHED", "contactNote", note(), "contactedAt", hall.now()));
        contribute(no);
        hall.handle(OFFICER, no, "Task_VerifyReview", Map.of("finding", "MISRATED", "findingNote", note()));
        hall.handle("arbiter-district", no, "Task_DecideExclusion", Map.of("exclusionUpheld", true, "exclusionNote", note()));
        return no;
    }

    private String anAnonymousOne() {
        Map<String, Object> anonymous = new HashMap<>(marked());
        anonymous.put("reviewer", Map.of("realName", false, "phone", PHONE, "contactConsent", false));
        String no = hall.badReview(anonymous);
        String task = hall.task(OFFICER, no, "Task_VerifyReview");
        claim(OFFICER, task);
        assertThat(hall.post(OFFICER, "/engine-rest/task/" + task + "/submit-form", Hall.variables(Map.of("finding", "JUSTIFIED_RESOLVED", "findingNote",
                note()))).status()).isEqualTo(204);
        hall.handle(LEADER, no, "Task_SignOff", Map.of("signedOff", true, "signOffNote", note()));
        file(no);
        return no;
    }

    /** What is refused must not leave a trace in the log either. */
    private void refusals() {
        Map<String, Object> bad = new HashMap<>(marked());
        bad.put("satisfaction", MARK);
        bad.put("reviewer", Hall.reviewer("标记甲乙丙", PHONE + MARK));
        assertThat(hall.send(hall.review(bad)).status()).isEqualTo(422);
        String no = hall.badReview(marked());
        String task = hall.task(OFFICER, no, "Task_ContactReviewer");
        claim(OFFICER, task);
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(Map.of(MARK + "名", note()), Map.of("contactOutcome", MARK), Map.of("contactOutcome",
                "REACHED", "contactedAt", MARK), Map.of("contactOutcome", "REACHED", "contactNote", MARK.repeat(3000), "contactedAt", hall.now()))) {
            assertThat(hall.complete(OFFICER, task, wrong).status()).isEqualTo(400);
        }
        assertThat(hall.post(OFFICER, "/engine-rest/task/" + task + "/resolve", Hall.variables(Map.of("finding", note()))).status()).isEqualTo(403);
        assertThat(hall.post(OFFICER, "/engine-rest/task/" + task + "/comment/create", Map.of("message", note())).status()).isEqualTo(403);
    }

    private void contribute(String no) {
        assertThat(hall.post("clerk-district", "/api/v1/cases/" + no + "/statements", Map.of("text", note())).status()).isEqualTo(201);
        claim(OFFICER, hall.task(OFFICER, no, "Task_VerifyReview"));
        Answer stored = hall.upload(OFFICER, no, MARK + "证据.txt", note());
        assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    }

    private void rectify(String no) {
        hall.handle(OFFICER, no, "Task_Rectify", Map.of("rectification", note()));
    }

    private void signOff(String no) {
        hall.handle(LEADER, no, "Task_SignOff", Map.of("signedOff", true, "signOffNote", note()));
    }

    private void visit(String no, String outcome) {
        hall.handle(OFFICER, no, "Task_ReturnVisit", Map.of("visitOutcome", outcome, "visitNote", note()));
    }

    private void file(String no) {
        hall.handle(COORDINATOR, no, "Task_FileCase", Map.of("filingAccepted", true, "filingNote", note()));
    }

    private void supervise(String no) {
        String task = hall.task("supervisor", no, "Task_SuperviseOverdue");
        String person = hall.claim(COORDINATOR, task).status() == 204 ? COORDINATOR : "supervisor";
        claim(person, task);
        assertThat(hall.complete(person, task, Map.of("supervisionNote", note())).status()).isEqualTo(204);
    }

    private void claim(String person, String task) {
        assertThat(hall.claim(person, task).status()).isEqualTo(204);
    }

    private Map<String, Object> marked() {
        String id = UUID.randomUUID().toString();
        Map<String, Object> service = new HashMap<>(hall.service("hall", "A03", "E1024", id));
        service.put("applicant", Map.of("kind", "NATURAL_PERSON", "name", "标记甲乙丙", "phone", PHONE, "idKind", "ID_CARD", "idNo", ID_NO));
        return Map.of("comment", note(), "serviceRecord", service, "reviewer", Map.of("realName", true, "kind", "NATURAL_PERSON", "name", "标记甲乙丙",
                "phone", PHONE, "idKind", "ID_CARD", "idNo", ID_NO));
    }

    private String note() {
        return MARK + "备注" + notes++;
    }

    private List<String> addresses(List<String> cases) {
        List<String> found = new ArrayList<>();
        for (String no : cases) {
            for (String person : List.of(OFFICER, COORDINATOR, "clerk-district", "auditor")) {
                Matcher address = ADDRESS.matcher(hall.page(person, "/cases/" + no));
                while (address.find()) {
                    found.add(address.group(1));
                }
            }
        }
        return found;
    }

    private static boolean marked(String text) {
        return MARKS.stream().anyMatch(text::contains);
    }

    private Set<String> scan(String prefix, Collection<String> marks) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet all = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
                while (all.next()) {
                    tables.add(all.getString("TABLE_NAME"));
                }
            }
            assertThat(tables).hasSizeGreaterThan(50);
            for (String table : tables) {
                if (table.toUpperCase().startsWith(prefix)) {
                    scan(statement, table, marks, found);
                }
            }
        }
        return found;
    }

    private static void scan(Statement statement, String table, Collection<String> marks, Set<String> found) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select * from " + table)) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    for (String text : texts(rows, column)) {
                        marks.stream().filter(text::contains).forEach(new Found(table + "." + columns.getColumnName(column), found)::add);
                    }
                }
            }
        }
    }

    private record Found(String column, Set<String> found) {

        void add(String mark) {
            found.add(column + " holds " + mark);
        }
    }

    private static List<String> texts(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        if (value instanceof java.sql.Blob || value instanceof byte[]) {
            byte[] bytes = rows.getBytes(column);
            List<String> readings = new ArrayList<>();
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                readings.add(new String(bytes, charset));
            }
            return readings;
        }
        String text = value == null ? null : rows.getString(column);
        return text == null ? List.of() : List.of(text);
    }

    /** Hears everything that the application logs, the engine's and our own code's debugging included. */
    private static final class Listener extends AppenderBase<ILoggingEvent> {

        private final Map<Logger, Level> before = new HashMap<>();
        private final Collection<String> hits = new ConcurrentLinkedQueue<>();
        private volatile int seen;

        static Listener listen() {
            Listener listener = new Listener();
            for (String name : List.of("io.haochaping", "org.camunda", "org.springframework.web", "org.springframework.security")) {
                Logger logger = (Logger) LoggerFactory.getLogger(name);
                listener.before.put(logger, logger.getLevel());
                logger.setLevel(Level.DEBUG);
                logger.setAdditive(false);
                logger.addAppender(listener);
            }
            root().addAppender(listener);
            listener.start();
            return listener;
        }

        void leave() {
            before.forEach((logger, level) -> {
                logger.detachAppender(this);
                logger.setAdditive(true);
                logger.setLevel(level);
            });
            root().detachAppender(this);
        }

        private static Logger root() {
            return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        }

        @Override
        protected void append(ILoggingEvent event) {
            seen++;
            String line = event.getFormattedMessage() + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
            if (marked(line)) {
                hits.add(event.getLoggerName() + " " + line.substring(0, Math.min(400, line.length())));
            }
        }
    }
}
