package io.haochaping.identity.login;

import static io.haochaping.testing.HttpBrowser.basic;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.testing.ApplicationTest;
import io.haochaping.testing.HttpBrowser;
import io.haochaping.testing.TestSettings;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class LoginIT {

    private static final String PASSWORD = "correct horse 电池";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String ERROR_PAGE = "/no-such-page";
    private static final String WHO = "/camunda/api/admin/auth/user/default";

    @LocalServerPort
    private int port;
    @Autowired
    private Accounts accounts;
    @Autowired
    private AuthorizationService authorizations;
    @Autowired
    private IdentityService identity;

    private HttpBrowser browser;
    private String account;

    @BeforeEach
    void makeAnAccountWithTasklist() {
        browser = new HttpBrowser(port);
        account = "login-" + UUID.randomUUID();
        accounts.create(account, "测试员", PASSWORD);
        Authorization access = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        access.setUserId(account);
        access.setResource(Resources.APPLICATION);
        access.setResourceId("tasklist");
        access.addPermission(Permissions.ACCESS);
        authorizations.saveAuthorization(access);
    }

    @Test
    void oneLoginOpensTheWebApplicationsToo() {
        HttpResponse<String> answer = browser.logIn(account, PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/").doesNotContain("login");
        assertThat(browser.get(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(browser.get(WHO).body()).contains(account);
        assertThat(browser.get("/engine-rest/task").statusCode()).isEqualTo(200);
    }

    @Test
    void returnsToThePageThatWasAskedFor() {
        browser.get(TASKLIST, "Accept", "text/html");

        assertThat(location(browser.logIn(account, PASSWORD))).contains(TASKLIST);
    }

    @Test
    void logsOutOfBothFromOurSide() {
        browser.logIn(account, PASSWORD);
        browser.get(TASKLIST);

        HttpResponse<String> answer = browser.submit("/logout", Map.of("_csrf", browser.csrfOf(ERROR_PAGE)));

        assertThat(location(answer)).endsWith("/login?logout");
        assertThat(browser.get(WHO).statusCode()).isEqualTo(401);
        assertThat(browser.get(TASKLIST, "Accept", "text/html").statusCode()).isEqualTo(302);
    }

    @Test
    void logsOutOfBothFromTheWebApplications() {
        browser.logIn(account, PASSWORD);
        browser.get(TASKLIST);
        String logout = "/camunda/api/admin/auth/user/default/logout";

        assertThat(browser.post(logout, "").statusCode()).as("without the token").isNotEqualTo(204);
        browser.logIn(account, PASSWORD);
        browser.get(TASKLIST);
        HttpResponse<String> answer = browser.post(logout, "", "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(browser.get("/", "Accept", "text/html").statusCode()).isEqualTo(302);
        assertThat(browser.get(WHO).statusCode()).isEqualTo(401);
    }

    @Test
    void changingTheAccountChangesItInTasklistToo() {
        browser.logIn(account, PASSWORD);
        browser.get(TASKLIST);
        String other = "other-" + UUID.randomUUID();
        accounts.create(other, "另一人", PASSWORD);
        browser.submit("/logout", Map.of("_csrf", browser.csrfOf(ERROR_PAGE)));
        browser.logIn(other, PASSWORD);
        browser.get(TASKLIST);

        assertThat(browser.get(WHO).body()).contains(other).doesNotContain(account);
    }

    @Test
    void aDeletedAccountHasNoSession() {
        browser.logIn(account, PASSWORD);
        identity.deleteUser(account);

        assertThat(browser.get(WHO).statusCode()).isIn(401, 403);
        assertThat(browser.get("/engine-rest/task").statusCode()).isIn(401, 403);
        assertThat(browser.get("/", "Accept", "text/html").statusCode()).isNotEqualTo(200);
    }

    @Test
    void saysThatThePasswordIsWrongWithoutSayingWhose() {
        HttpResponse<String> answer = browser.logIn(account, "wrong password");

        assertThat(location(answer)).endsWith("/login?error");
        assertThat(browser.get("/login?error").body()).contains("账号或密码不正确").contains("role=\"alert\"").doesNotContain(account);
        assertThat(browser.get("/login?error&lang=en").body()).contains("Account or password is wrong");
    }

    @Test
    void remembersTheLanguage() {
        assertThat(browser.get("/login").body()).contains("密码");
        browser.get("/login?lang=en");
        assertThat(browser.get("/login").body()).contains("Password").doesNotContain("密码");
        assertThat(browser.get("/login?lang=%3Cscript%3E").body()).contains("Password").doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/engine", "/engine-rest", "/engine-rest/user", "/camunda/api/admin/auth/user/default",
            "/camunda/api/engine/engine/default/task", "/api/v1/cases", "/api/demo/clock", "/api/nowhere"})
    void refusesWithoutLoginWith401(String path) {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("\"name\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/api/v1/cases", "/api/v1/cases/CP-1/assign"})
    void refusesChangesWithoutLoginWith401AndMakesNoSession(String path) {
        HttpResponse<String> answer = browser.post(path, "{}");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(browser.cookie("JSESSIONID")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).contains("application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/camunda/app/tasklist/default/", "/camunda/app/admin/default/", "/camunda/", "/nowhere"})
    void sendsAVisitorOfAPageToTheLogin(String path) {
        HttpResponse<String> answer = browser.get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/login");
    }

    @Test
    void tellsAScriptOfOurPagesToGoToTheLogin() {
        HttpResponse<String> answer = browser.get("/cases", "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/login?expired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/actuator/health", "/actuator/health/liveness", "/v3/api-docs", "/assets/identity/login.js"})
    void isOpenToEverybody(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"POST,/camunda/api/admin/setup/default/user/create", "POST,/camunda/api/admin/auth/user/default/login/tasklist",
            "POST,/engine-rest/identity/verify", "POST,/engine-rest/engine/default/identity/verify",
            "POST,/camunda/api/engine/engine/default/identity/verify"})
    void keepsTheEnginesOwnLoginsClosedEvenForAdministrators(String method, String path) {
        String body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(account, PASSWORD);
        HttpBrowser admin = new HttpBrowser(port);
        admin.logIn(TestSettings.ADMIN, TestSettings.ADMIN_PASSWORD);
        admin.get("/camunda/app/welcome/default/");
        String csrf = admin.csrfOf(ERROR_PAGE);

        HttpResponse<String> answer = admin.send(method, path, body, "Content-Type", "application/json",
                "X-CSRF-TOKEN", csrf, "X-XSRF-TOKEN", admin.cookie("XSRF-TOKEN"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.send(method, path, body, "Content-Type", "application/json").statusCode()).isIn(401, 403);
    }

    @Test
    void takesHttpBasicForRestWithoutTokenAndSession() {
        String credentials = basic(account, PASSWORD);

        assertThat(browser.get("/engine-rest/task", "Authorization", credentials).statusCode()).isEqualTo(200);
        assertThat(browser.post("/engine-rest/task", "{}", "Authorization", credentials).statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/v1/no-such-thing", "Authorization", credentials).statusCode()).isEqualTo(404);
        assertThat(browser.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void refusesBasicThatAForeignSiteMadeABrowserSend() {
        HttpResponse<String> answer = browser.post("/engine-rest/task", "{}", "Authorization", basic(account, PASSWORD),
                "Sec-Fetch-Site", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void neverMakesABrowserAskForThePassword() {
        assertThat(browser.get("/engine-rest/task").headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(browser.get("/engine-rest/task", "Sec-Fetch-Mode", "navigate").headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void asksForTheTokenWhenASessionChangesSomething() {
        browser.logIn(account, PASSWORD);
        String token = browser.csrfOf(ERROR_PAGE);

        assertThat(browser.post("/engine-rest/task", "{}").statusCode()).isEqualTo(403);
        assertThat(browser.post("/engine-rest/task", "{}").body()).contains("csrf-token-missing");
        assertThat(browser.post("/engine-rest/task", "{}", "X-CSRF-TOKEN", "made-up").statusCode()).isEqualTo(403);
        assertThat(browser.post("/engine-rest/task", "{}", "X-CSRF-TOKEN", token).statusCode()).isEqualTo(200);
        assertThat(browser.submit("/logout", Map.of("_csrf", "made-up")).statusCode()).isEqualTo(403);
        assertThat(browser.get("/engine-rest/task").statusCode()).as("still logged in").isEqualTo(200);
    }

    @Test
    void keepsTheDemoInterfaceForAdministrators() {
        assertThat(browser.get("/api/demo/clock", "Authorization", basic(account, PASSWORD)).statusCode()).isEqualTo(403);
        accounts.join(account, Groups.ADMINS);
        assertThat(browser.get("/api/demo/clock", "Authorization", basic(account, PASSWORD)).statusCode()).isEqualTo(404);
    }

    @Test
    void wrongPasswordsSlowDownNobodyElse() {
        String victim = "victim-" + UUID.randomUUID();
        accounts.create(victim, "受害者", PASSWORD);
        HttpBrowser session = new HttpBrowser(port);
        session.logIn(account, PASSWORD);
        HttpResponse<String> last = null;
        for (int i = 0; i < 8; i++) {
            last = browser.get("/engine-rest/task", "Authorization", basic(account, "wrong " + i));
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
        assertThat(last.body()).contains("too-many-attempts");
        assertThat(location(browser.logIn(account, PASSWORD))).contains("/login?wait=");
        assertThat(session.get("/engine-rest/task").statusCode()).as("the open session").isEqualTo(200);
        assertThat(browser.get("/engine-rest/task", "Authorization", basic(victim, PASSWORD)).statusCode()).as("others").isEqualTo(200);
        assertThat(identity.checkPassword(account, PASSWORD)).as("the engine's own lock").isTrue();
    }

    @Test
    void showsThePersonOneErrorPageWithoutInternals() {
        browser.logIn(account, PASSWORD);

        HttpResponse<String> answer = browser.get("/no-such-page", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>").contains("/assets/app").doesNotContain("Exception").doesNotContain("Whitelabel");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
