package io.haochaping.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import io.haochaping.board.BoardPage.Way;
import io.haochaping.casefile.CaseBoard;
import io.haochaping.casefile.CaseDimensions;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.OpenCaseQuery;
import io.haochaping.casefile.OpenCount;
import io.haochaping.identity.Person;
import io.haochaping.identity.Role;
import io.haochaping.organisation.DataScope;
import io.haochaping.pages.Words;
import io.haochaping.review.Dimension;

/** Puts a board together from the parts that a person's roles call for. */
@Component
class BoardPages {

    private static final int RISKS = 10;
    private static final int LISTED = 8;

    private final CaseBoard board;
    private final CaseDimensions abouts;
    private final BoardScope scopes;
    private final WorkingDayBounds bounds;
    private final RateSummary rates;
    private final BoardFigures figures;
    private final StageMatrices matrices;
    private final BoardUnits units;
    private final BoardTeam team;
    private final FilingLines filings;
    private final BoardRows rows;
    private final Words words;
    private final Clock clock;

    BoardPages(CaseBoard board, CaseDimensions abouts, BoardScope scopes, WorkingDayBounds bounds, RateSummary rates, BoardFigures figures, StageMatrices matrices,
               BoardUnits units, BoardTeam team, FilingLines filings, BoardRows rows, Words words, Clock clock) {
        this.board = board;
        this.abouts = abouts;
        this.scopes = scopes;
        this.bounds = bounds;
        this.rates = rates;
        this.figures = figures;
        this.matrices = matrices;
        this.units = units;
        this.team = team;
        this.filings = filings;
        this.rows = rows;
        this.words = words;
        this.clock = clock;
    }

    BoardPage of(Person person) {
        DataScope scope = scopes.of(person);
        List<OpenCount> counts = bounds.of(scopes.jurisdictions(scope)).entrySet().stream()
                .flatMap(shared -> board.open(scope, shared.getValue(), shared.getKey()).stream()).toList();
        boolean steers = BoardPlaces.steers(person);
        boolean leads = person.roles().contains(Role.LEADER);
        boolean handles = person.roles().contains(Role.OFFICER);
        return new BoardPage(words.day(LocalDate.now(clock)), rates.of(scope), figures.of(counts, scope), matrices.of(counts),
                rows.of(board.first(OpenCaseQuery.ALL, scope, RISKS)), ways(person), steers || leads ? units.lines(counts) : null,
                steers ? units.gaps(counts) : null, steers ? filings.of(board.first(FilingController.WAITING, scope, LISTED)) : null,
                leads ? signing(person) : null, leads ? team.of(ledUnits(person)) : null,
                handles ? list(new OpenCaseQuery(null, null, person.id(), false, false, List.of()), scope) : null,
                handles ? list(new OpenCaseQuery(null, null, null, true, false, List.of()), unitsOnly(person.units())) : null, dimensions(scope));
    }

    private List<BoardPage.Figure> dimensions(DataScope scope) {
        return abouts.open(scope).entrySet().stream().sorted(Map.Entry.<Dimension, Long>comparingByValue().reversed())
                .map(count -> new BoardPage.Figure(words.word("desk.dimension.", count.getKey()), count.getValue(), "",
                        "/board/cases?dimension=" + count.getKey())).toList();
    }

    private List<BoardRow> signing(Person person) {
        return list(new OpenCaseQuery(CaseStatus.SIGNING_OFF, null, null, false, false, List.of()), unitsOnly(ledUnits(person)));
    }

    private List<BoardRow> list(OpenCaseQuery query, DataScope scope) {
        return rows.of(board.first(query, scope, LISTED));
    }

    private static Set<String> ledUnits(Person person) {
        Set<String> units = new TreeSet<>(person.units());
        units.removeIf(unit -> !person.isLeaderOf(unit));
        return units;
    }

    private static DataScope unitsOnly(Set<String> units) {
        return new DataScope(false, Set.of(), units, null, null);
    }

    private List<Way> ways(Person person) {
        boolean coordinates = person.roles().contains(Role.COORDINATOR);
        return List.of("rate", "filing", "ledger", "rejections").stream().filter(name -> coordinates || !"rejections".equals(name))
                .map(this::way).toList();
    }

    private Way way(String name) {
        return new Way(words.text("board." + name + ".title"), words.text("board." + name + ".hint"), "/board/" + name);
    }
}
