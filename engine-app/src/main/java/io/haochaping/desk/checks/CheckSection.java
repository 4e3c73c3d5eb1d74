package io.haochaping.desk.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseView;
import io.haochaping.desk.CaseSection;
import io.haochaping.desk.Viewpoint;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;
import io.haochaping.spotcheck.SpotCheck;
import io.haochaping.spotcheck.SpotChecks;
import io.haochaping.spotcheck.VisitAnswer;
import io.haochaping.spotcheck.VisitAnswers;

/** The return visit on the case page: whose word counts, who visited, spot checks and the button for one. */
@Component
class CheckSection implements CaseSection {

    private static final int ORDER = 80;

    /**
     * @param counts what the word that counts says of the record; null without anything to compare
     * @param own    the visit was made by who had done the work
     */
    record Part(String caseNo, List<Fact> facts, @Nullable Badge counts, boolean own, List<Line> checks, boolean form) {
    }

    /** @param note null for those who do not read notes */
    record Line(String no, Badge state, String detail, @Nullable String task, @Nullable String note) {
    }

    private final SpotChecks checks;
    private final VisitAnswers answers;
    private final CheckWords badges;
    private final Names names;
    private final Words words;

    CheckSection(SpotChecks checks, VisitAnswers answers, CheckWords badges, Names names, Words words) {
        this.checks = checks;
        this.answers = answers;
        this.badges = badges;
        this.names = names;
        this.words = words;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Optional<Section> of(CaseView file, Viewpoint view) {
        if (view.rated()) {
            return Optional.empty();
        }
        Optional<VisitAnswer> answer = answers.of(file);
        List<Line> lines = checks.of(file.caseNo()).stream().map(check -> line(check, view)).toList();
        boolean form = checks.mayOpen(file.caseNo(), view.person());
        return answer.isEmpty() && lines.isEmpty() && !form ? Optional.empty()
                : Optional.of(new Section("checks/section", new Part(file.caseNo(), answer.map(this::facts).orElse(List.of()),
                        answer.map(this::counts).orElse(null), answer.filter(VisitAnswer::byRectifier).isPresent(), lines, form)));
    }

    private List<Fact> facts(VisitAnswer answer) {
        List<Fact> facts = new ArrayList<>();
        if (answer.recorded() != null) {
            String who = answer.visitedBy() == null || answer.visitedAt() == null ? ""
                    : " · " + names.actor(answer.visitedBy()) + " · " + Words.minute(answer.visitedAt());
            facts.add(new Fact(words.text("spotcheck.recorded"), words.word("desk.outcome.", answer.recorded()) + who));
        }
        facts.add(new Fact(words.text("spotcheck.rated"),
                answer.rated() == null ? words.text("spotcheck.none") : words.word("desk.outcome.", answer.rated())));
        facts.add(new Fact(words.text("spotcheck.checked"),
                answer.checked() == null ? words.text("spotcheck.none") : words.word("spotcheck.outcome.", answer.checked())));
        facts.add(new Fact(words.text("spotcheck.counts"), words.word("spotcheck.source.", answer.counts())));
        return facts;
    }

    private @Nullable Badge counts(VisitAnswer answer) {
        return answer.contradicted() ? new Badge(Badge.LATE, words.text("spotcheck.contradicted")) : null;
    }

    private Line line(SpotCheck check, Viewpoint view) {
        String detail = words.text("spotcheck.detail", names.actor(check.openedBy()), Words.minute(check.openedAt()));
        return new Line(check.no(), badges.state(check), detail, badges.task(check, view.person()),
                ChecksPlace.reads(view.person()) ? check.note() : null);
    }
}
