package io.haochaping.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.haochaping.identity.Account.Origin;
import io.haochaping.identity.AccountAdministration;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
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
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

@ApplicationTest
class ProviderLoginIT {

    private static final TestProvider PROVIDER = new TestProvider();

    @LocalServerPort
    private int port;
    @Autowired
    private AccountAdministration administration;
    @Autowired
    private Accounts accounts;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String id = "sso-" + mark;
    private HttpBrowser browser;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        String client = "spring.security.oauth2.client.registration.office.";
        registry.add(client + "client-id", () -> TestProvider.CLIENT);
        registry.add(client + "client-secret", () -> "secret");
        registry.add(client + "scope", () -> "openid");
        registry.add("spring.security.oauth2.client.provider.office.issuer-uri", PROVIDER::issuer);
        registry.add("spring.security.oauth2.client.provider.office.user-name-attribute", () -> "preferred_username");
        registry.add("hcp.identity.groups-claim", () -> "realm_access.roles");
        registry.add("hcp.identity.mapping[0].directory-group", () -> "hcp-officer-*");
        registry.add("hcp.identity.mapping[0].group", () -> "officer-*");
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @BeforeEach
    void makeUnit() {
        accounts.ensureGroup(Groups.officers("U" + mark), "承办人");
        browser = new HttpBrowser(port);
    }

    @Test
    void theFirstLoginMakesTheAccountAndEachBringsTheRolesUpToDate() {
        assertThat(logIn(id, "hcp-officer-U" + mark)).doesNotContain("login");
        assertThat(administration.require(id).origin()).isEqualTo(Origin.PROVIDER);
        assertThat(administration.require(id).displayName()).isEqualTo("统一认证");
        assertThat(accounts.groupsOf(id)).containsExactly(Groups.officers("U" + mark));
        assertThat(browser.get("/").body()).contains("统一认证");

        browser = new HttpBrowser(port);
        assertThat(logIn(id, "something-else")).doesNotContain("login");
        assertThat(accounts.groupsOf(id)).isEmpty();
    }

    @Test
    void aLockHereCountsForTheProviderToo() {
        logIn(id);
        administration.lock(id, TestSettings.ADMIN);

        assertThat(browser.get("/", "Accept", "text/html").headers().firstValue("Location").orElse("")).endsWith("/login?locked");
        browser = new HttpBrowser(port);
        assertThat(logIn(id)).endsWith("/login?locked");
    }

    @Test
    void nobodyIsStoppedByAPasswordThatTheyDoNotUse() {
        accounts.create(id, "本地人员", "long enough");
        administration.resetPassword(id, TestSettings.ADMIN);

        assertThat(logIn(id)).doesNotContain("login");
        assertThat(browser.get("/", "Accept", "text/html").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesANameThatCannotBeAnAccount() {
        assertThat(logIn("张三@example.org")).endsWith("/login?error");
        assertThat(accounts.exists("张三@example.org")).isFalse();
    }

    /** @return where the application sends the browser that comes back from the provider */
    private String logIn(String name, String... groups) {
        String provider = location(browser.get("/oauth2/authorization/office"));
        assertThat(provider).startsWith(PROVIDER.issuer() + "/authorize");
        var asked = UriComponentsBuilder.fromUriString(provider).build().getQueryParams();
        String code = PROVIDER.codeFor(asked.getFirst("nonce"), Map.of("preferred_username", name, "name", "统一认证",
                "realm_access", Map.of("roles", List.of(groups))));
        String state = UriUtils.decode(asked.getFirst("state"), "UTF-8");
        return location(browser.get("/login/oauth2/code/office?code=" + code + "&state=" + UriUtils.encode(state, "UTF-8")));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
