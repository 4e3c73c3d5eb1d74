package io.haochaping.process;

import java.util.List;

/** Names one person and one group after the role, and the cause where the model gives one. */
public final class FakeRole {

    private final String role;

    FakeRole(String role) {
        this.role = role;
    }

    public List<String> users(String caseNo) {
        return List.of(role + "-person");
    }

    public List<String> groups(String caseNo) {
        return List.of(role + "-group");
    }

    public List<String> users(String caseNo, String cause) {
        return List.of(role + "-person-" + cause);
    }

    public List<String> groups(String caseNo, String cause) {
        return List.of(role + "-group-" + cause);
    }
}
