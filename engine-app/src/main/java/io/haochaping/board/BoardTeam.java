package io.haochaping.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.board.BoardPage.Member;
import io.haochaping.casefile.CaseBoard;
import io.haochaping.organisation.Absences;
import io.haochaping.organisation.DataScope;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;

/** The officers of a leader's units: how much each of them holds, and who is away. */
@Component
class BoardTeam {

    private final CaseBoard board;
    private final Staffing staffing;
    private final Absences absences;
    private final Names names;
    private final Words words;
    private final Clock clock;

    BoardTeam(CaseBoard board, Staffing staffing, Absences absences, Names names, Words words, Clock clock) {
        this.board = board;
        this.staffing = staffing;
        this.absences = absences;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    List<Member> of(Set<String> units) {
        Map<String, Long> loads = board.loads(new DataScope(false, Set.of(), units, null, null));
        LocalDate today = LocalDate.now(clock);
        Set<String> away = absences.awayOn(today);
        return units.stream().flatMap(unit -> staffing.officers(unit).stream()).distinct()
                .map(account -> new Member(names.actor(account), loads.getOrDefault(account, 0L),
                        away.contains(account) ? away(account, today) : null))
                .sorted(Comparator.comparingLong(Member::held).reversed().thenComparing(Member::name)).toList();
    }

    private String away(String account, LocalDate today) {
        @Nullable String substitute = absences.substituteOf(account, today).map(names::actor).orElse(null);
        return substitute == null ? words.text("board.team.away") : words.text("board.team.away-substitute", substitute);
    }
}
