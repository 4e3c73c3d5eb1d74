package io.haochaping.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import io.haochaping.casefile.LedgerView.LedgerQuery;
import io.haochaping.casefile.NotedAgain;
import io.haochaping.organisation.DataScope;
import io.haochaping.testing.ApplicationTest;
import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;

/** The boards of the roles in Chromium, with plenty of cases and with none. */
@ApplicationTest
@Import({NotedAgain.class, BoardWorld.class})
class BoardIT {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Pattern CASE_NO = Pattern.compile("G[0-9a-f]{7}-\\d+");

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    private BoardWorld world;
    @Autowired
    private LedgerSheet sheet;
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void canBeUsedByEverybodyOnEveryScreen(Screen screen) {
        for (String person : List.of(world.coordinator, world.leader, world.officer, world.quietCoordinator, world.quietLeader)) {
            String who = person.substring(0, person.lastIndexOf('-'));
            try (BrowserContext context = browser.person(screen)) {
                List<String> complaints = complaints(context);
                Page page = browser.logIn(context, address(), person, BoardWorld.PASSWORD);
                for (String path : List.of("", "/cases", "/rate?period=" + "2026", "/ledger", "/filing")) {
                    look(page, path, who + path.replaceAll("[^a-z]", "") + "-" + screen, screen);
                }
                assertThat(complaints).as(who).isEmpty();
            }
        }
    }

    private void look(Page page, String path, String name, Screen screen) {
        assertThat(page.navigate(address() + "/board" + path).status()).as(name).isEqualTo(200);
        Browser.picture(page, "board-" + name);
        assertThat(page.textContent("main")).as(name).doesNotContain("??");
        assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations()).as(name)
                .extracting(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).isEmpty();
        if (screen == Screen.PHONE) {
            assertThat(page.evaluate("document.documentElement.scrollWidth")).as(name).isEqualTo(390);
        }
    }

    @Test
    void leadsFromEachNumberToAsManyCases() {
        try (BrowserContext context = browser.person(Screen.DESKTOP)) {
            Page page = browser.logIn(context, address(), world.coordinator, BoardWorld.PASSWORD);
            page.navigate(address() + "/board");
            String overdue = page.textContent("a.tile[href='/board/cases?due=OVERDUE'] .count").strip();
            page.click("a.tile[href='/board/cases?due=OVERDUE']");

            assertThat(page.textContent("main [role=status]")).contains(overdue);
            assertThat(page.textContent("main")).contains("已超期 ");
        }
    }

    @Test
    void showsACoordinatorNothingOfAnotherJurisdiction() {
        try (BrowserContext context = browser.person(Screen.DESKTOP)) {
            Page page = browser.logIn(context, address(), world.quietCoordinator, BoardWorld.PASSWORD);
            for (String path : List.of("", "/cases", "/cases?unit=" + world.units.get(0), "/rate?period=2026", "/rate?shown=OPEN", "/ledger", "/filing")) {
                page.navigate(address() + "/board" + path);

                assertThat(page.textContent("main")).as(path).doesNotContainPattern(CASE_NO).doesNotContain("医疗保障服务窗口");
            }
        }
    }

    @Test
    void namesTheUnitsWithoutLeaderOrOfficer() {
        try (BrowserContext context = browser.person(Screen.DESKTOP)) {
            Page page = browser.logIn(context, address(), world.coordinator, BoardWorld.PASSWORD);
            page.navigate(address() + "/board");

            assertThat(page.textContent("section[aria-labelledby=gaps]")).contains("医疗保障服务窗口", "无负责人", "不动产登记中心", "无承办人")
                    .doesNotContain("政务服务中心大厅");
        }
    }

    @Test
    void hasNoBoardForTheRatedPersonNorForWhoOnlyAdministers() {
        for (String person : List.of(world.clerk, world.administrator)) {
            try (BrowserContext context = browser.person(Screen.DESKTOP)) {
                Page page = browser.logIn(context, address(), person, BoardWorld.PASSWORD);

                assertThat(page.navigate(address() + "/board").status()).as(person).isEqualTo(403);
                assertThat(page.navigate(address() + "/").status()).isEqualTo(200);
                assertThat(page.locator("nav a[href='/board']").count()).as(person).isZero();
            }
        }
    }

    @Test
    void refusesPeriodsAndPagesThatCannotBe() {
        try (BrowserContext context = browser.person(Screen.DESKTOP)) {
            Page page = browser.logIn(context, address(), world.coordinator, BoardWorld.PASSWORD);
            for (String path : List.of("/rate?period=2026-13", "/rate?period=x", "/rate?page=-1", "/cases?due=NEVER", "/ledger?from=x", "/ledger?page=999999999")) {
                assertThat(page.navigate(address() + "/board" + path).status()).as(path).isEqualTo(400);
            }
        }
    }

    @Test
    void exportsTheLedgerAsTextsThatNoSpreadsheetTakesForFormulas() throws Exception {
        var out = new ByteArrayOutputStream();
        sheet.write(new LedgerQuery(null, null, null, null), new DataScope(false, Set.of(world.busy), Set.of(), null, null), out);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(25);
            List<String> subjects = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                }
                subjects.add(row.getCell(1).getStringCellValue());
            }
            assertThat(subjects).contains("'=HYPERLINK(1)").noneMatch(subject -> subject.startsWith("="));
        }
    }

    private static List<String> complaints(BrowserContext person) {
        List<String> complaints = new ArrayList<>();
        person.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        return complaints;
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
