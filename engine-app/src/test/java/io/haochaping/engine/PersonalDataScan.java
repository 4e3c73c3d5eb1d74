package io.haochaping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.Hall;
import io.haochaping.testing.HttpBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Marked data stands in every field of the reviewer and in every note; after whole lives of cases and of the matters beside them none of it
 * may stand in the engine's tables, the journal, the log, or an address. What our own tables hold of it is sealed.
 */
abstract class PersonalDataScan {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");
    private static final List<String> PEOPLE = List.of("officer-district", "coordinator-district", "clerk-district", "supervisor", "auditor");

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private DataSource database;

    @Test
    void findsNothingOfItInTheEngineTheJournalTheLogAndAddresses() throws SQLException {
        Hall hall = new Hall(port, clock);
        MarkedCases cases = new MarkedCases(hall, clock);
        MarkedMatters matters = new MarkedMatters(hall, port, new JdbcTemplate(database), clock);
        List<String> pages = new ArrayList<>();
        LogEar ear = LogEar.listen();
        try {
            List.of(cases.aLongLife(), cases.aRefusedExclusion(), cases.anExclusion(), cases.anAnonymousOne()).forEach(no -> pages.add("/cases/" + no));
            cases.refusals();
            pages.addAll(matters.all());
            assertThat(addresses(pages)).as("addresses").hasSizeGreaterThan(100).noneMatch(Marks::in);
        } finally {
            ear.leave();
        }
        assertThat(ear.heard()).as("the listener hears the application").isGreaterThan(100);
        assertThat(ear.hits()).as("log").isEmpty();
        nothingInTheTables(new TableScan(database), pages.get(0).replace("/cases/", ""));
    }

    private static void nothingInTheTables(TableScan tables, String caseNo) throws SQLException {
        for (String prefix : List.of("ACT_", "QRTZ_", "JOURNAL_")) {
            assertThat(tables.scan(prefix, Marks.ALL)).as(prefix).isEmpty();
        }
        assertThat(tables.scan("", Marks.PERSON)).as("all tables").isEmpty();
        assertThat(tables.scan("", Set.of(Marks.NOTE))).as("all tables, without what reviewers told the channel")
                .allMatch(("review.comment_text holds " + Marks.NOTE)::equalsIgnoreCase);
        assertThat(tables.scan("ACT_", Set.of(caseNo))).as("the scan finds what is there").isNotEmpty();
    }

    /** Of every page as everybody sees it, also as who may not. */
    private List<String> addresses(List<String> pages) {
        List<String> found = new ArrayList<>();
        for (String person : PEOPLE) {
            HttpBrowser browser = new HttpBrowser(port);
            browser.logIn(person, DemoSettings.PASSWORD);
            for (String path : pages) {
                Matcher address = ADDRESS.matcher(browser.get(path, "Accept", "text/html").body());
                while (address.find()) {
                    found.add(address.group(1));
                }
            }
        }
        return found;
    }
}
