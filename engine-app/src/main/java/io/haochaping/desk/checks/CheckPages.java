package io.haochaping.desk.checks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.VisitedCases;
import io.haochaping.casefile.VisitedCases.VisitCount;
import io.haochaping.desk.checks.CheckListPage.Row;
import io.haochaping.desk.checks.CheckListPage.SampleLine;
import io.haochaping.desk.checks.CheckListPage.ShareRow;
import io.haochaping.identity.Person;
import io.haochaping.organisation.DataScope;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;
import io.haochaping.spotcheck.CheckOutcome;
import io.haochaping.spotcheck.CheckQuery;
import io.haochaping.spotcheck.Sample;
import io.haochaping.spotcheck.Samples;
import io.haochaping.spotcheck.SpotCheck;

/** Puts the page of spot checks together. */
@Component
class CheckPages {

    private static final int SAMPLES = 10;

    /** @param from period of the visits that are counted, to {@code to} */
    record Asked(CheckQuery query, @Nullable String state, LocalDate from, LocalDate to) {
    }

    private final Samples samples;
    private final VisitedCases visited;
    private final Organisation organisation;
    private final CheckWords badges;
    private final Names names;
    private final Words words;

    CheckPages(Samples samples, VisitedCases visited, Organisation organisation, CheckWords badges, Names names, Words words) {
        this.samples = samples;
        this.visited = visited;
        this.organisation = organisation;
        this.badges = badges;
        this.names = names;
        this.words = words;
    }

    CheckListPage of(Asked asked, Page<SpotCheck> found, Paging paging, Person person) {
        DataScope scope = organisation.scopeOf(person);
        SampleLine sample = asked.query().sampleNo() == null ? null : samples.find(asked.query().sampleNo(), scope).map(this::line).orElse(null);
        return new CheckListPage(found.map(this::row).getContent(), states(asked.state()), units(asked.query().unitCode(), scope), sample,
                samples.latest(scope, SAMPLES).stream().map(this::line).toList(), asked.from().toString(), asked.to().toString(),
                shares(asked, scope), person.isSupervisor(), Samples.LARGEST, paging);
    }

    private List<ShareRow> shares(Asked asked, DataScope scope) {
        return visited.count(scope, asked.from().atStartOfDay(Words.ZONE).toInstant(), asked.to().plusDays(1).atStartOfDay(Words.ZONE).toInstant())
                .stream().sorted(Comparator.comparingDouble(CheckPages::ratio).reversed()).map(this::share).toList();
    }

    private static double ratio(VisitCount count) {
        return count.visits() == 0 ? 0 : (double) count.byRectifier() / count.visits();
    }

    private ShareRow share(VisitCount count) {
        double share = ratio(count);
        String tone = share >= 0.5 ? Badge.LATE : share > 0 ? Badge.SOON : Badge.CALM;
        return new ShareRow(names.unit(count.unitCode()), count.visits(), count.byRectifier(), Math.round(share * 100) + "%", tone, count.contradicted());
    }

    private Row row(SpotCheck check) {
        return new Row(check.no(), check.caseNo(), check.subject() == null || check.subject().isBlank() ? words.text("desk.case.no-subject") : check.subject(),
                names.unit(check.unitCode()), check.recorded() == null ? words.text("spotcheck.none") : words.word("desk.outcome.", check.recorded()),
                badges.state(check), Words.minute(check.openedAt()));
    }

    private SampleLine line(Sample sample) {
        return new SampleLine(sample.no(), names.unit(sample.unitCode()), words.text("spotcheck.sample.period", words.day(sample.from()), words.day(sample.to())),
                sample.size(), sample.drawnSize(), names.actor(sample.drawnBy()) + " · " + Words.minute(sample.drawnAt()), sample.seed());
    }

    private List<Option> states(@Nullable String chosen) {
        Stream<Option> open = Stream.of(new Option("OPEN", words.text("spotcheck.open"), "OPEN".equals(chosen)));
        return Stream.concat(open, Stream.of(CheckOutcome.values())
                .map(outcome -> new Option(outcome.name(), words.word("spotcheck.outcome.", outcome), outcome.name().equals(chosen)))).toList();
    }

    private List<Option> units(@Nullable String chosen, DataScope scope) {
        return organisation.jurisdictions().stream().map(Jurisdiction::code).map(organisation::everyUnitOf).flatMap(List::stream)
                .filter(unit -> scope.covers(unit.jurisdiction(), unit.code(), null, null))
                .map(unit -> new Option(unit.code(), unit.name(), unit.code().equals(chosen))).toList();
    }
}
