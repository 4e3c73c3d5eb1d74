package io.haochaping.identity.login;

import static io.haochaping.testing.HttpBrowser.basic;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

import io.haochaping.identity.AccountAdministration;
import io.haochaping.identity.Groups;
import io.haochaping.identity.NewAccount;
import io.haochaping.testing.ApplicationTest;
import io.haochaping.testing.HttpBrowser;
import io.haochaping.testing.TestSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class OneTimePasswordIT {

    private static final String OWN = "a password of my own";

    @LocalServerPort
    private int port;
    @Autowired
    private AccountAdministration administration;

    private final String id = "neu-" + UUID.randomUUID();
    private HttpBrowser browser;
    private String oneTime;

    @BeforeEach
    void makeAccount() {
        browser = new HttpBrowser(port);
        oneTime = administration.create(new NewAccount(id, "新同事", null), TestSettings.ADMIN).text();
        administration.grant(id, Groups.SUPERVISORS, TestSettings.ADMIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/admin/policies", "/camunda/app/tasklist/default/", "/camunda/app/welcome/default/", "/no-such-page"})
    void leadsEveryPageToThePasswordPage(String path) {
        browser.logIn(id, oneTime);

        HttpResponse<String> answer = browser.get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/password");
        assertThat(browser.get("/password").body()).contains("一次性密码").contains("<h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/api/v1/cases", "/camunda/api/engine/engine/default/task", "/camunda/api/admin/auth/user/default"})
    void refusesEveryRestCall(String path) {
        browser.logIn(id, oneTime);

        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("password-must-change");
        if (!path.startsWith("/camunda")) {
            assertThat(new HttpBrowser(port).get(path, "Authorization", basic(id, oneTime)).body()).contains("password-must-change");
        }
    }

    @Test
    void opensEverythingOnceThePasswordIsReplaced() {
        browser.logIn(id, oneTime);

        HttpResponse<String> wrong = replace(browser, "wrong", OWN, OWN);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("当前密码不正确").doesNotContain(OWN);
        assertThat(replace(browser, oneTime, OWN, "another").body()).contains("两次输入的新密码不一致");
        assertThat(replace(browser, oneTime, "short", "short").body()).contains("至少 8 个字符");
        HttpResponse<String> answer = replace(browser, oneTime, OWN, OWN);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.get("/").body()).contains("密码已修改").contains("href=\"/password\"");
        assertThat(browser.get("/engine-rest/task").statusCode()).isEqualTo(200);
        assertThat(new HttpBrowser(port).get("/engine-rest/task", "Authorization", basic(id, OWN)).statusCode()).isEqualTo(200);
        assertThat(new HttpBrowser(port).get("/engine-rest/task", "Authorization", basic(id, oneTime)).statusCode()).isEqualTo(401);
    }

    @Test
    void guessingTheOldPasswordIsSlowedDown() {
        browser.logIn(id, oneTime);
        HttpResponse<String> last = null;
        for (int i = 0; i < 8; i++) {
            last = replace(browser, "wrong" + i, OWN, OWN);
        }

        assertThat(last.statusCode()).isEqualTo(429);
    }

    @Test
    void aLockEndsSessionsAndBasicAtOnceAndSaysWhy() {
        browser.logIn(id, oneTime);
        replace(browser, oneTime, OWN, OWN);
        HttpBrowser other = new HttpBrowser(port);
        other.logIn(id, OWN);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);

        administration.lock(id, TestSettings.ADMIN);

        assertThat(location(browser.get("/cases", "Accept", "text/html"))).endsWith("/login?locked");
        assertThat(other.get("/engine-rest/task").body()).contains("account-locked");
        HttpResponse<String> basic = new HttpBrowser(port).get("/engine-rest/task", "Authorization", basic(id, OWN));
        assertThat(basic.statusCode()).isEqualTo(401);
        assertThat(basic.body()).contains("account-locked");
        assertThat(location(browser.logIn(id, OWN))).endsWith("/login?locked");
        assertThat(browser.get("/login?locked").body()).contains("账号已被锁定").contains("role=\"alert\"");
        assertThat(location(browser.logIn(id, "wrong password"))).as("only who knows the password is told").endsWith("/login?error");
        administration.unlock(id, TestSettings.ADMIN);
        assertThat(location(browser.logIn(id, OWN))).doesNotContain("login");
    }

    @Test
    void aResetEndsOpenSessions() {
        browser.logIn(id, oneTime);
        replace(browser, oneTime, OWN, OWN);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);

        String again = administration.resetPassword(id, TestSettings.ADMIN).text();

        assertThat(location(browser.get("/", "Accept", "text/html"))).endsWith("/login?expired");
        assertThat(location(browser.logIn(id, OWN))).endsWith("/login?error");
        assertThat(location(browser.logIn(id, again))).doesNotContain("login");
    }

    @Test
    void aResetEndsTheSessionOfALoginThatLookedAtNothingYet() {
        browser.logIn(id, oneTime);

        administration.resetPassword(id, TestSettings.ADMIN);

        assertThat(location(browser.get("/", "Accept", "text/html"))).endsWith("/login?expired");
    }

    private static HttpResponse<String> replace(HttpBrowser browser, String old, String password, String repeated) {
        return browser.submit("/password", Map.of("old", old, "password", password, "repeated", repeated, "_csrf", browser.csrfOf("/password")));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
