package io.haochaping.handling;

import java.util.List;

/**
 * Who may take a task: groups whose every member may, or, where somebody in the group may not, the rest by name.
 */
public record Candidates(List<String> groups, List<String> users) {

    static Candidates group(String group) {
        return new Candidates(List.of(group), List.of());
    }

    static Candidates users(List<String> users) {
        return new Candidates(List.of(), users);
    }
}
