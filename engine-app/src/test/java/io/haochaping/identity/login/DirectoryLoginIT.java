package io.haochaping.identity.login;

import static io.haochaping.testing.HttpBrowser.basic;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;

import io.haochaping.identity.Account.Origin;
import io.haochaping.identity.AccountAdministration;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.identity.directory.TestDirectory;
import io.haochaping.testing.ApplicationTest;
import io.haochaping.testing.HttpBrowser;
import io.haochaping.testing.TestSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ApplicationTest
class DirectoryLoginIT {

    private static final TestDirectory DIRECTORY = new TestDirectory();
    private static final String REST = "/engine-rest/task";

    @LocalServerPort
    private int port;
    @Autowired
    private AccountAdministration administration;
    @Autowired
    private Accounts accounts;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String id = "dir-" + mark;
    private final String group = "hcp-officer-U" + mark;
    private HttpBrowser browser;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("hcp.identity.ldap.url", DIRECTORY::url);
        registry.add("hcp.identity.ldap.bind-dn", () -> TestDirectory.BIND_DN);
        registry.add("hcp.identity.ldap.bind-password", () -> TestDirectory.BIND_PASSWORD);
        registry.add("hcp.identity.ldap.user-base", () -> "ou=people,dc=example,dc=org");
        registry.add("hcp.identity.ldap.group-base", () -> "ou=groups,dc=example,dc=org");
        registry.add("hcp.identity.ldap.connect-timeout", () -> "1s");
        registry.add("hcp.identity.ldap.read-timeout", () -> "1s");
        registry.add("hcp.identity.mapping[0].directory-group", () -> "hcp-officer-*");
        registry.add("hcp.identity.mapping[0].group", () -> "officer-*");
        registry.add("hcp.identity.mapping[1].directory-group", () -> "hcp-admin");
        registry.add("hcp.identity.mapping[1].group", () -> "camunda-admin");
    }

    @AfterAll
    static void close() {
        DIRECTORY.close();
    }

    @BeforeEach
    void makePerson() {
        accounts.ensureGroup(Groups.officers("U" + mark), "承办人");
        String dn = DIRECTORY.person(id, "目录人员");
        DIRECTORY.group(group, dn);
        browser = new HttpBrowser(port);
    }

    @Test
    void theFirstLoginMakesTheAccountWithItsRolesAndNoPasswordHere() {
        assertThat(location(browser.logIn(id.toUpperCase(), TestDirectory.PASSWORD))).doesNotContain("login");

        assertThat(administration.require(id).origin()).isEqualTo(Origin.DIRECTORY);
        assertThat(administration.require(id).displayName()).isEqualTo("目录人员");
        assertThat(administration.require(id).groups()).containsExactly(Groups.officers("U" + mark));
        assertThat(browser.get("/").body()).contains("目录人员");
        assertThat(browser.get("/password").body()).contains("统一目录").doesNotContain("name=\"repeated\"");
        assertThat(browser.get(REST, "Authorization", basic(id, TestDirectory.PASSWORD)).statusCode()).isEqualTo(200);
    }

    @Test
    void rolesFollowTheDirectoryAndLocalOnesStay() {
        accounts.ensureGroup(Groups.leaders("U" + mark), "负责人");
        browser.logIn(id, TestDirectory.PASSWORD);
        administration.grant(id, Groups.leaders("U" + mark), TestSettings.ADMIN);
        DIRECTORY.removeGroup(group);

        new HttpBrowser(port).logIn(id, TestDirectory.PASSWORD);

        assertThat(accounts.groupsOf(id)).containsExactly(Groups.leaders("U" + mark));
    }

    @Test
    void aWrongOrEmptyPasswordMakesNoAccountAndIsSlowedDown() {
        assertThat(location(browser.logIn(id, ""))).endsWith("/login?error");
        HttpResponse<String> last = null;
        for (int i = 0; i < 8; i++) {
            last = browser.get(REST, "Authorization", basic(id, "wrong " + i));
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(accounts.exists(id)).isFalse();
    }

    @Test
    void aLockHereCountsForTheDirectoryToo() {
        browser.logIn(id, TestDirectory.PASSWORD);
        administration.lock(id, TestSettings.ADMIN);

        assertThat(location(browser.get("/", "Accept", "text/html"))).endsWith("/login?locked");
        assertThat(location(browser.logIn(id, TestDirectory.PASSWORD))).endsWith("/login?locked");
    }

    @Test
    void nobodyBecomesALocalAccountByBeingCalledLikeIt() {
        String local = "local-" + mark;
        accounts.create(local, "本地人员", "a local password");
        DIRECTORY.person(local, "另一人");

        assertThat(location(browser.logIn(local, TestDirectory.PASSWORD))).endsWith("/login?error");
        assertThat(location(browser.logIn(local.toUpperCase(), TestDirectory.PASSWORD))).endsWith("/login?error");
        assertThat(accounts.exists(local.toUpperCase())).isFalse();
        assertThat(location(browser.logIn(local, "a local password"))).doesNotContain("login");
    }

    @Test
    void localAccountsWorkWhileTheDirectoryIsDown() {
        DIRECTORY.stop();
        try {
            assertThat(location(browser.logIn(id, TestDirectory.PASSWORD))).endsWith("/login?directory");
            assertThat(browser.get("/login?directory").body()).contains("统一目录服务暂时无法访问").contains("role=\"alert\"");
            HttpResponse<String> rest = browser.get(REST, "Authorization", basic(id, TestDirectory.PASSWORD));
            assertThat(rest.statusCode()).isEqualTo(503);
            assertThat(rest.body()).contains("directory-unavailable");
            assertThat(location(browser.logIn(TestSettings.ADMIN, TestSettings.ADMIN_PASSWORD))).doesNotContain("login");
            assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);
        } finally {
            DIRECTORY.startAgain();
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
