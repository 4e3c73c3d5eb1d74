package io.haochaping.administration.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.administration.organisation.Tree.Area;
import io.haochaping.administration.organisation.Tree.Line;
import io.haochaping.administration.organisation.Tree.Node;
import io.haochaping.identity.Accounts;
import io.haochaping.organisation.Duty;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.StaffMember;
import io.haochaping.organisation.Unit;
import io.haochaping.organisation.Window;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.PolicyNames;
import io.haochaping.pages.Words;

/** Puts the tree together. */
@Component
class Trees {

    private static final int DEEPEST = 4;
    private static final int NAMED = 8;

    private final Organisation organisation;
    private final Accounts accounts;
    private final Names names;
    private final PolicyNames policies;
    private final Words words;

    Trees(Organisation organisation, Accounts accounts, Names names, PolicyNames policies, Words words) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.names = names;
        this.policies = policies;
        this.words = words;
    }

    Area area(Jurisdiction jurisdiction) {
        List<Unit> units = organisation.everyUnitOf(jurisdiction.code());
        List<Node> nodes = new ArrayList<>();
        grow(nodes, units, null, 0, new HashSet<>());
        return new Area(jurisdiction.code(), jurisdiction.name(), facts(jurisdiction), jurisdiction.retired(), people(jurisdiction), nodes);
    }

    private void grow(List<Node> nodes, List<Unit> units, @Nullable String parent, int depth, Set<String> seen) {
        for (Unit unit : units) {
            if (Objects.equals(unit.parent(), parent) && seen.add(unit.code())) {
                nodes.add(node(unit, Math.min(depth, DEEPEST)));
                grow(nodes, units, unit.code(), depth + 1, seen);
            }
        }
    }

    private Node node(Unit unit, int depth) {
        List<String> leaders = members(Duty.LEADER, unit.code());
        List<String> officers = members(Duty.OFFICER, unit.code());
        List<Badge> badges = new ArrayList<>();
        if (unit.retired()) {
            badges.add(new Badge(Badge.QUIET, words.text("admin-organisation.retired")));
        } else {
            if (leaders.isEmpty()) {
                badges.add(new Badge(Badge.SOON, words.text("admin-organisation.no-leader")));
            }
            if (officers.isEmpty()) {
                badges.add(new Badge(Badge.SOON, words.text("admin-organisation.no-officer")));
            }
        }
        return new Node(unit.code(), unit.name(), words.word("organisation.kind.", unit.kind()), depth, unit.retired(), badges,
                lines(unit.code(), leaders, officers));
    }

    private List<Line> lines(String code, List<String> leaders, List<String> officers) {
        List<String> staff = organisation.staffOf(code).stream().filter(member -> !member.left())
                .map((StaffMember member) -> member.staffNo() + " " + member.name()).toList();
        List<String> liaisons = organisation.liaisonsOf(code).stream()
                .map(liaison -> words.word("organisation.liaison.", liaison.role()) + " " + liaison.name()).toList();
        return Stream.of(line("organisation.duty.LEADER", leaders), line("organisation.duty.OFFICER", officers),
                        line("admin-organisation.liaisons", liaisons),
                        line("admin-organisation.windows", organisation.windowsOf(code).stream().map(this::window).toList()),
                        line("admin-organisation.guests", organisation.guestsOf(code).stream()
                                .map(window -> window.windowNo() + " " + names.unit(window.unitCode())).toList()),
                        line("admin-organisation.staff", staff))
                .filter(line -> !line.text().isEmpty()).toList();
    }

    private String window(Window window) {
        return window.hallUnit() == null ? window.windowNo()
                : words.text("admin-organisation.window-in", window.windowNo(), names.unit(window.hallUnit()));
    }

    private Line line(String key, List<String> texts) {
        String some = String.join("、", texts.stream().limit(NAMED).toList());
        return new Line(words.text(key), texts.size() > NAMED ? words.text("admin-organisation.and-more", some, texts.size()) : some);
    }

    private List<String> members(Duty duty, String code) {
        return accounts.membersOf(duty.group(code)).stream().map(names::actor).toList();
    }

    private List<String> people(Jurisdiction jurisdiction) {
        return Stream.of(Duty.COORDINATOR, Duty.ARBITER).map(duty -> {
            List<String> members = members(duty, jurisdiction.code());
            return words.text("organisation.duty." + duty) + ": " + (members.isEmpty() ? words.text("admin-organisation.nobody") : String.join("、", members));
        }).toList();
    }

    private String facts(Jurisdiction jurisdiction) {
        String facts = words.word("organisation.level.", jurisdiction.level()) + " · " + policies.of(jurisdiction.policy());
        return jurisdiction.parent() == null ? facts
                : facts + " · " + words.text("admin-organisation.under", names.jurisdiction(jurisdiction.parent()));
    }
}
