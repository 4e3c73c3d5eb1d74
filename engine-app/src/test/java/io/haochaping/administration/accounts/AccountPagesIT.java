package io.haochaping.administration.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import io.haochaping.identity.AccountAdministration;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.organisation.OrganisationSetup;
import io.haochaping.testing.ApplicationTest;
import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.testing.HttpBrowser;
import io.haochaping.testing.TestSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class AccountPagesIT {

    private static final Pattern ONE_TIME = Pattern.compile("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @LocalServerPort
    private int port;
    @Autowired
    private AccountAdministration administration;
    @Autowired
    private Accounts accounts;
    @Autowired
    private OrganisationSetup organisation;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String id = "wang-" + mark;
    private final String unit = "U-" + mark;
    private final String area = "J-" + mark;
    private HttpBrowser admin;

    @BeforeEach
    void logIn() {
        organisation.addJurisdiction(area, "东湖区" + mark, "district-3-5-15");
        organisation.addUnit(unit, "东湖办税服务厅" + mark, area);
        admin = new HttpBrowser(port);
        admin.logIn(TestSettings.ADMIN, TestSettings.ADMIN_PASSWORD);
    }

    @Test
    void showsAOneTimePasswordOnceAndUnderNoAddress() {
        HttpResponse<String> made = create(id);

        assertThat(made.statusCode()).isEqualTo(200);
        String password = oneTime(made);
        assertThat(made.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(admin.get("/admin/accounts/" + id).body()).contains("王五").contains("待改一次性密码").doesNotContain(password);
        assertThat(admin.get("/admin/accounts").body()).doesNotContain(password);
        assertThat(new HttpBrowser(port).logIn(id, password).headers().firstValue("Location").orElse("")).doesNotContain("login");
        String again = oneTime(post("reset", Map.of()));
        assertThat(again).isNotEqualTo(password);
        assertThat(new HttpBrowser(port).logIn(id, password).headers().firstValue("Location").orElse("")).endsWith("error");
    }

    @Test
    void keepsWhatWasTypedBesideTheReason() {
        create(id);
        HttpResponse<String> twice = create(id);
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("已存在").contains("value=\"" + id + "\"");

        HttpResponse<String> bad = post("details", Map.of("displayName", "新名", "email", "no address", "version", version()));
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("完整的电子邮箱地址").contains("value=\"no address\"");
    }

    @Test
    void showsWhatTheOtherAdministratorWrote() {
        create(id);
        String seen = version();
        assertThat(post("details", Map.of("displayName", "甲某", "email", "", "version", seen)).statusCode()).isEqualTo(302);

        HttpResponse<String> late = post("details", Map.of("displayName", "乙某", "email", "", "version", seen));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("甲某").contains("value=\"乙某\"").contains("其他人刚刚修改了同一内容");
    }

    @Test
    void givesAndTakesRolesAtPlacesThatExist() {
        create(id);
        post("grant", Map.of("role", "OFFICER", "unit", unit));
        assertThat(admin.get("/admin/accounts/" + id).body()).contains("已增加岗位");
        post("grant", Map.of("role", "COORDINATOR", "jurisdiction", area));
        assertThat(accounts.groupsOf(id)).containsExactlyInAnyOrder(Groups.officers(unit), Groups.coordinators(area));
        assertThat(admin.get("/admin/accounts/" + id).body()).contains("已增加岗位").contains("东湖办税服务厅" + mark);

        post("grant", Map.of("role", "LEADER"));
        assertThat(admin.get("/admin/accounts/" + id).body()).contains("需要选择单位");
        post("grant", Map.of("role", "LEADER", "unit", "no-such-unit"));
        assertThat(admin.get("/admin/accounts/" + id).body()).contains("需要选择单位");
        post("grant", Map.of("role", "CLERK"));
        assertThat(admin.get("/admin/accounts/" + id).body()).contains("没有这个岗位或单位");

        assertThat(admin.get("/admin/accounts?role=OFFICER&place=" + unit).body()).contains(id);
        assertThat(admin.get("/admin/accounts?role=ARBITER&place=" + area).body()).doesNotContain(id);
        post("withdraw", Map.of("group", Groups.officers(unit)));
        assertThat(accounts.groupsOf(id)).containsExactly(Groups.coordinators(area));
    }

    @Test
    void locksOthersButNeverOneself() {
        create(id);
        post("lock", Map.of());
        assertThat(admin.get("/admin/accounts?locked=true&text=" + mark).body()).contains(id).contains("已锁定");
        post("unlock", Map.of());
        assertThat(administration.require(id).isLocked()).isFalse();

        admin.submit("/admin/accounts/admin/lock", Map.of("_csrf", csrf()));
        assertThat(admin.get("/admin/accounts/admin").body()).contains("不能锁定自己的账号").doesNotContain("/admin/accounts/admin/lock");
    }

    @Test
    void isForAdministratorsOnly() {
        String other = "other-" + mark;
        accounts.create(other, "某人", "long enough");
        HttpBrowser visitor = new HttpBrowser(port);
        visitor.logIn(other, "long enough");

        assertThat(visitor.get("/admin/accounts").statusCode()).isEqualTo(403);
        assertThat(admin.get("/admin/accounts/no-such").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/").body()).contains("您的账号还没有岗位").contains(other);
        accounts.ensureGroup(Groups.AUDITORS, "审计员");
        accounts.join(other, Groups.AUDITORS);
        assertThat(visitor.get("/").body()).doesNotContain("您的账号还没有岗位");
    }

    @ParameterizedTest
    @EnumSource
    void canBeUsedByEverybodyOnEveryScreen(Screen screen) {
        String password = oneTime(create(id));
        accounts.ensureGroup(Groups.officers(unit), "承办人");
        administration.grant(id, Groups.officers(unit), TestSettings.ADMIN);
        try (Browser browser = new Browser()) {
            Page page = browser.logIn(browser.person(screen), address(), TestSettings.ADMIN, TestSettings.ADMIN_PASSWORD);
            look(page, "/admin/accounts", "accounts-" + screen);
            look(page, "/admin/accounts/" + id, "account-" + screen);
            page.click("form[action$='/reset'] button");
            check(page, "one-time-" + screen);
            String fresh = page.textContent(".one-time");
            Page person = browser.logIn(browser.person(screen), address(), id, fresh);
            assertThat(person.url()).endsWith("/password");
            check(person, "password-" + screen);
            person.fill("#old", fresh);
            person.fill("#password", "a password of my own");
            person.fill("#repeated", "a password of my own");
            person.click("main button[type=submit]");
            assertThat(person.textContent("main")).contains("密码已修改");
            check(person, "start-" + screen);
        }
        assertThat(password).isNotBlank();
    }

    private void look(Page page, String path, String name) {
        page.navigate(address() + path);
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        check(page, name);
    }

    private static void check(Page page, String name) {
        Browser.picture(page, name);
        assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations()).as(name)
                .extracting(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).as(name).isLessThanOrEqualTo(0);
    }

    private HttpResponse<String> create(String account) {
        return admin.submit("/admin/accounts", Map.of("account", account, "displayName", "王五", "email", "w@example.org", "_csrf", csrf()));
    }

    private HttpResponse<String> post(String verb, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", csrf());
        return admin.submit("/admin/accounts/" + id + "/" + verb, all);
    }

    private String version() {
        return String.valueOf(administration.require(id).version());
    }

    private String csrf() {
        return admin.csrfOf("/admin/accounts");
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private static String oneTime(HttpResponse<String> page) {
        Matcher found = ONE_TIME.matcher(page.body());
        assertThat(found.find()).as("one-time password on the page").isTrue();
        return found.group();
    }
}
