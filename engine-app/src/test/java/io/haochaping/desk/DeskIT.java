package io.haochaping.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.ResponseEntity;

import io.haochaping.handling.CaseHandling;
import io.haochaping.handling.CaseRights;
import io.haochaping.handling.OpenTask;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.personaldata.PersonalData;
import io.haochaping.personaldata.Purpose;
import io.haochaping.testing.ApplicationTest;
import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;

/** The desk over HTTP and in Chromium; what handling allows is given, so that the desk alone is tried. */
@ApplicationTest
@Import({DeskWorld.class, DeskIT.GivenRights.class})
class DeskIT {

    private static final CaseRights OFFICERS = new CaseRights(true, true, false, false, List.of(Purpose.CONTACT), List.of(), false);
    private static final CaseRights NONE = new CaseRights(false, false, false, false, List.of(), List.of(), false);
    private static final CaseRights RATED = new CaseRights(false, false, true, false, List.of(), List.of(), true);

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    private CaseHandling handling;
    @Autowired
    private DeskWorld world;
    @Autowired
    private TestRestTemplate http;
    @LocalServerPort
    private int port;

    @BeforeEach
    void giveRights() {
        reset(handling);
        when(handling.rightsOn(anyString(), any())).thenReturn(NONE);
        when(handling.rightsOn(eq(world.caseNo), argThat(is(world.officer)))).thenReturn(OFFICERS);
        when(handling.rightsOn(eq(world.caseNo), argThat(is(world.clerk)))).thenReturn(RATED);
        when(handling.openTasks(world.caseNo)).thenReturn(List.of(new OpenTask("t-1", "Task_ContactReviewer", "先行联系", world.officer, null, List.of())));
    }

    @Test
    void listsToEachRoleWhatIsInItsScope() {
        for (String person : List.of(world.officer, world.clerk, world.coordinator)) {
            assertThat(get(person, "/api/v1/cases").getBody()).as(person).contains(world.caseNo, "\"total\":1");
            assertThat(get(person, "/api/v1/cases/" + world.caseNo).getStatusCode().value()).as(person).isEqualTo(200);
        }
        assertThat(get(world.auditor, "/api/v1/cases?unit=" + world.unit).getBody()).contains(world.caseNo, "\"total\":1");
    }

    @Test
    void answers404OutOfScopeAnd401WithoutLogin() {
        assertThat(get(world.stranger, "/api/v1/cases").getBody()).contains("\"items\":[]", "\"total\":0");
        ResponseEntity<String> outside = get(world.stranger, "/api/v1/cases/" + world.caseNo);
        ResponseEntity<String> unknown = get(world.stranger, "/api/v1/cases/CP-20200101-000001");

        assertThat(outside.getStatusCode().value()).isEqualTo(404);
        assertThat(outside.getBody()).isEqualTo(unknown.getBody().replace("CP-20200101-000001", world.caseNo));
        assertThat(http.getForEntity("/api/v1/cases", String.class).getStatusCode().value()).isEqualTo(401);
    }

    @Test
    void refusesFiltersThatCannotBe() {
        for (String query : List.of("status=NOPE", "size=0", "size=101", "page=-1", "page=x", "overdue=perhaps")) {
            ResponseEntity<String> answer = get(world.officer, "/api/v1/cases?" + query);

            assertThat(answer.getStatusCode().value()).as(query).isEqualTo(400);
            assertThat(answer.getHeaders().getContentType()).as(query).hasToString("application/problem+json;charset=UTF-8");
        }
        assertThat(get(world.officer, "/api/v1/cases?status=CONTACTING&unit=" + world.unit + "&overdue=false").getStatusCode().value()).isEqualTo(200);
        assertThat(get(world.officer, "/api/v1/cases?status=&unit=&overdue=").getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void canBeUsedByEverybodyBeforeLogin() {
        for (Screen screen : Screen.values()) {
            try (BrowserContext person = browser.person(screen)) {
                Page page = person.newPage();
                List<String> complaints = complaints(person);
                page.navigate(address() + "/login");
                Browser.picture(page, "login-" + screen);

                assertThat(new AxeBuilder(page).withTags(PagesInBrowserTest.WCAG_22_AA).analyze().getViolations()).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
                assertThat(complaints).isEmpty();
            }
        }
    }

    @Test
    void walksThroughThePagesAsAnOfficer() {
        try (BrowserContext person = browser.person(Screen.DESKTOP)) {
            List<String> complaints = complaints(person);
            Page page = browser.logIn(person, address(), world.officer, DeskWorld.PASSWORD);
            Browser.picture(page, "start");
            assertThat(page.textContent("main")).contains("王承办，您好", "办理中案件", world.caseNo);

            page.click("nav a[href='/cases']");
            Browser.picture(page, "cases");
            page.click("text=" + world.caseNo);
            Browser.picture(page, "case");
            assertThat(page.textContent("main")).contains("不动产转移登记", "由我办理", "个工作日");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void sendsItsFormsAndTellsWhatCameOfThem() {
        when(handling.attemptContact(any(), any(), any(), any())).thenThrow(Problem.conflict("changed-meanwhile"));
        try (BrowserContext person = browser.person(Screen.PHONE)) {
            Page page = browser.logIn(person, address(), world.officer, DeskWorld.PASSWORD);
            page.navigate(address() + "/cases/" + world.caseNo);
            page.click("summary:has-text('上传佐证材料')");
            page.setInputFiles("input[type=file]", new FilePayload("截图.txt", "text/plain", "证据".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            page.click("button:has-text('上传')");
            assertThat(page.textContent("[role=status]")).contains("佐证材料已上传");

            page.click("summary:has-text('登记联系')");
            page.fill("textarea[name=note]", "无人接听");
            page.click("button:has-text('登记')");
            assertThat(page.textContent("[role=alert]")).contains("请刷新后重试");
            assertThat(page.inputValue("textarea[name=note]")).isEqualTo("无人接听");
        }
        verify(handling).addEvidence(eq(world.caseNo), eq("截图.txt"), any(), argThat(is(world.officer)));
    }

    @Test
    void showsTheReviewerOnceAndOnlyInTheAnswer() {
        when(handling.unmask(eq(world.caseNo), eq(Purpose.CONTACT), any())).thenReturn(new PersonalData("张三丰", "13812345678", null, null));
        try (BrowserContext person = browser.person(Screen.DESKTOP)) {
            Page page = browser.logIn(person, address(), world.officer, DeskWorld.PASSWORD);
            page.navigate(address() + "/cases/" + world.caseNo);
            page.click("summary:has-text('查看评价人信息')");
            page.click("button:has-text('查看')");

            assertThat(page.textContent("main")).contains("张三丰", "13812345678");
            assertThat(page.url()).isEqualTo(address() + "/cases/" + world.caseNo + "/unmask");
            page.navigate(page.url());
            assertThat(page.textContent("main")).doesNotContain("张三丰", "13812345678");
            assertThat(page.url()).isEqualTo(address() + "/cases/" + world.caseNo);
        }
    }

    @Test
    void tellsAStrangerNothing() {
        try (BrowserContext person = browser.person(Screen.DESKTOP)) {
            Page page = browser.logIn(person, address(), world.stranger, DeskWorld.PASSWORD);
            int status = page.navigate(address() + "/cases/" + world.caseNo).status();
            Browser.picture(page, "not-found");

            assertThat(status).isEqualTo(404);
            assertThat(page.textContent("body")).doesNotContain("不动产转移登记");
        }
        verify(handling, never()).rightsOn(eq(world.caseNo), argThat(is(world.stranger)));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class GivenRights {

        @Bean
        @Primary
        CaseHandling givenHandling() {
            return mock(CaseHandling.class);
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

    private static org.mockito.ArgumentMatcher<Person> is(String id) {
        return person -> person != null && person.id().equals(id);
    }

    private ResponseEntity<String> get(String person, String path) {
        return http.withBasicAuth(person, DeskWorld.PASSWORD).getForEntity(path, String.class);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
