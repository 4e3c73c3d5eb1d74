package io.haochaping.administration.organisation;

import java.util.List;

import io.haochaping.pages.Badge;

/** The tree as the page shows it. */
public final class Tree {

    private Tree() {
    }

    /** @param retired shown last, without people */
    public record Area(String code, String name, String facts, boolean retired, List<String> people, List<Node> units) {
    }

    /**
     * @param depth  0 directly under the jurisdiction; at most 4 is shown
     * @param people one line each: leaders, officers, liaisons, windows, staff
     */
    public record Node(String code, String name, String kind, int depth, boolean retired, List<Badge> badges, List<Line> people) {
    }

    public record Line(String label, String text) {
    }
}
