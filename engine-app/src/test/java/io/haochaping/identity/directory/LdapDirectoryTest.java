package io.haochaping.identity.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LdapDirectoryTest {

    private static TestDirectory server;

    @BeforeAll
    static void start() {
        server = new TestDirectory();
        String zhang = server.person("Zhang-San", "张三");
        server.person("li-si", "李四");
        server.person("o-brien", "Ó Brien (窗口*)");
        server.group("hcp-officer-A1", zhang);
        server.group("staff", zhang);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void readsThePersonAndTheGroupsAndSpellsTheAccountAsTheDirectoryDoes() {
        assertThat(directory(server.url()).person("zhang-san", TestDirectory.PASSWORD)).hasValueSatisfying(person -> {
            assertThat(person.id()).isEqualTo("Zhang-San");
            assertThat(person.displayName()).isEqualTo("张三");
            assertThat(person.email()).isEqualTo("Zhang-San@example.org");
            assertThat(person.groups()).containsExactlyInAnyOrder("hcp-officer-A1", "staff");
        });
        assertThat(directory(server.url()).person("o-brien", TestDirectory.PASSWORD)).isPresent();
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownPerson() {
        assertThat(directory(server.url()).person("li-si", "wrong")).isEmpty();
        assertThat(directory(server.url()).person("nobody", TestDirectory.PASSWORD)).isEmpty();
    }

    @Test
    void neverBindsWithoutAPassword() {
        assertThat(directory(server.url()).person("li-si", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "li*", "li-si)(uid=*", "li-si)(|(uid=*", "(uid=li-si)", "li-si ", " li-si", "li-si\u0000", "li\\2dsi", "", "李四",
            "uid=li-si,ou=people,dc=example,dc=org", "li-si\n", "${x}"})
    void looksForNothingThatCannotBeAnAccount(String account) {
        assertThat(directory(server.url()).person(account, TestDirectory.PASSWORD)).isEmpty();
    }

    @Test
    void isOffWithoutAnAddress() {
        assertThat(directory("").person("li-si", TestDirectory.PASSWORD)).isEmpty();
    }

    @Test
    void saysThatNobodyIsThere() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        assertThatThrownBy(() -> directory("ldap://localhost:" + port).person("li-si", "x")).isInstanceOf(DirectoryDown.class);
    }

    @Test
    void doesNotWaitForADirectoryThatHangs() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            LdapDirectory directory = directory("ldap://localhost:" + silent.getLocalPort());
            Instant begun = Instant.now();

            assertThatThrownBy(() -> directory.person("li-si", "x")).isInstanceOf(DirectoryDown.class);
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void aWrongPasswordOfOurOwnIsNoWrongPasswordOfThePerson() {
        LdapDirectory directory = new LdapDirectory(settings(server.url(), "not the secret"));

        assertThatThrownBy(() -> directory.person("li-si", TestDirectory.PASSWORD)).isInstanceOf(DirectoryDown.class);
    }

    private static LdapDirectory directory(String url) {
        return new LdapDirectory(settings(url, TestDirectory.BIND_PASSWORD));
    }

    private static DirectorySettings settings(String url, String password) {
        return new DirectorySettings(url, TestDirectory.BIND_DN, password, "ou=people,dc=example,dc=org", "(uid={0})", "uid", "cn", "mail",
                "ou=groups,dc=example,dc=org", "(member={0})", "cn", Duration.ofSeconds(1), Duration.ofSeconds(1));
    }
}
