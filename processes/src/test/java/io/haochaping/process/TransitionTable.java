package io.haochaping.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.haochaping.process.Situation.LastVisit;
import io.haochaping.process.Situation.Reviewer;

/** The rows of {@code transitions.csv}, and every situation in which each of their outcomes can be given. */
final class TransitionTable {

    record Row(String at, String outcome, String when, String next) {

        boolean appliesTo(Situation situation, String given) {
            return at.equals(situation.at()) && outcome.equals(given) && CONDITIONS.get(when).test(situation);
        }

        boolean isRefusal() {
            return next.startsWith("400");
        }

        @Override
        public String toString() {
            return at + " " + outcome + ", " + when + " -> " + next;
        }
    }

    private static final Predicate<Situation> NO_BASIS = situation -> "NO_LEGAL_BASIS".equals(situation.finding());
    private static final Predicate<Situation> RESOLVED = situation -> "JUSTIFIED_RESOLVED".equals(situation.finding());
    private static final Predicate<Situation> FIRST = situation -> situation.dissatisfied() == 0;
    private static final Predicate<Situation> VISIT = situation -> situation.reviewer() != Reviewer.ANONYMOUS && situation.lastVisit() != LastVisit.CONCLUDED;
    private static final Predicate<Situation> CONTACT = situation -> situation.reviewer() != Reviewer.ANONYMOUS && !situation.contactMet();

    private static final Map<String, Predicate<Situation>> CONDITIONS = Map.ofEntries(
            Map.entry("always", situation -> true),
            Map.entry("otherwise", NO_BASIS.negate()),
            Map.entry("contact due", CONTACT), Map.entry("contact not due", CONTACT.negate()),
            Map.entry("exclusion closed", Situation::exclusionRefused), Map.entry("exclusion open", situation -> !situation.exclusionRefused()),
            Map.entry("three attempts", Situation::attempts), Map.entry("fewer attempts", situation -> !situation.attempts()),
            Map.entry("returns left", situation -> situation.returns() < 3), Map.entry("returns used up", situation -> situation.returns() == 3),
            Map.entry("complex asked before", Situation::complexAsked), Map.entry("complex open", situation -> !situation.complexAsked()),
            Map.entry("asked at dispatch", Situation::askedAtDispatch), Map.entry("asked at verification", situation -> !situation.askedAtDispatch()),
            Map.entry("visit due", VISIT), Map.entry("visit not due", VISIT.negate()),
            Map.entry("resolved on the spot", RESOLVED), Map.entry("no legal basis", NO_BASIS),
            Map.entry("to be rectified", RESOLVED.or(NO_BASIS).negate()),
            Map.entry("first, no legal basis", FIRST.and(NO_BASIS)), Map.entry("first, otherwise", FIRST.and(NO_BASIS.negate())),
            Map.entry("again", FIRST.negate()));

    private TransitionTable() {
    }

    static List<Row> rows() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                TransitionTable.class.getResourceAsStream("/transitions.csv"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split(";"))
                    .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3])).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every combination of facts with which this task can stand open. */
    static List<Situation> situationsAt(String task) {
        Stream<Situation> all = Stream.of(Reviewer.values())
                .flatMap(reviewer -> Stream.of(Situation.TAX, Situation.DISTRICT).map(policy -> Situation.received(reviewer, policy).at(task)));
        if (task.equals(Situation.START) || task.equals("Task_DispatchCase")) {
            return all.toList();
        }
        Stream<Situation> reached = all.flatMap(each -> either(each.withExclusionRefused(false), each.withExclusionRefused(true)))
                .flatMap(each -> Stream.of(0, 1, 2, 3).map(each::withReturns)).flatMap(each -> variants(task, each));
        return reached.filter(TransitionTable::canStandOpen).toList();
    }

    private static Stream<Situation> variants(String task, Situation situation) {
        Stream<Situation> one = Stream.of(situation);
        return switch (task) {
            case "Task_ArbitrateDispatch" -> one.flatMap(each -> either(each, each.withContactMet(true)));
            case "Task_ContactReviewer" -> one.flatMap(each -> either(each, each.withAttempts(true)));
            case "Task_DecideExclusion" -> one.flatMap(each -> either(each, each.withAskedAtDispatch(true)));
            case "Task_VerifyReview" -> one.flatMap(each -> either(each, each.withComplexAsked(true))).flatMap(TransitionTable::visits);
            case "Task_ReturnVisit" -> one.flatMap(each -> either(each, each.withAttempts(true))).flatMap(TransitionTable::answered);
            case Situation.WAITING -> one.flatMap(each -> answered(each).map(found -> found.withVisits(LastVisit.DISSATISFIED, 2)).distinct());
            default -> one.flatMap(TransitionTable::answered);
        };
    }

    private static Stream<Situation> answered(Situation situation) {
        return Stream.of("JUSTIFIED_RESOLVED", "JUSTIFIED_SIMPLE", "JUSTIFIED_COMPLEX", "NO_LEGAL_BASIS").map(situation::withFinding)
                .flatMap(TransitionTable::visits);
    }

    private static Stream<Situation> visits(Situation situation) {
        return Stream.of(situation, situation.withVisits(LastVisit.CONCLUDED, 0), situation.withVisits(LastVisit.DISSATISFIED, 1),
                        situation.withVisits(LastVisit.CONCLUDED, 1))
                .flatMap(each -> either(each, each.withFilingRefused(true)));
    }

    private static Stream<Situation> either(Situation one, Situation other) {
        return Stream.of(one, other);
    }

    private static boolean canStandOpen(Situation situation) {
        boolean anonymous = situation.reviewer() == Reviewer.ANONYMOUS;
        boolean visited = situation.lastVisit() != LastVisit.NONE || situation.at().equals("Task_ReturnVisit") || situation.contactMet();
        return !(anonymous && (visited || situation.at().equals("Task_ContactReviewer") || situation.at().equals(Situation.WAITING))) && switch (situation.at()) {
            case "Task_ArbitrateDispatch" -> situation.returns() > 0 || situation.exclusionRefused();
            case "Task_DecideExclusion" -> !situation.exclusionRefused();
            case "Task_ReturnVisit" -> situation.lastVisit() != LastVisit.CONCLUDED;
            case "Task_ApproveComplex" -> "JUSTIFIED_COMPLEX".equals(situation.finding());
            case "Task_Rectify" -> !"NO_LEGAL_BASIS".equals(situation.finding());
            case "Task_ExplainToReviewer" -> "NO_LEGAL_BASIS".equals(situation.finding());
            default -> true;
        };
    }

    /** The row's situations and outcome, for a test of that row. */
    static List<Situation> situationsOf(Row row) {
        List<Situation> situations = new ArrayList<>(situationsAt(row.at()));
        situations.removeIf(situation -> !row.appliesTo(situation, row.outcome()));
        return situations;
    }
}
