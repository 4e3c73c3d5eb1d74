package io.haochaping.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.LedgerView.LedgerLine;
import io.haochaping.casefile.LedgerView.LedgerState;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;

/** Entries of the ledger in words; each owner's name is looked up once. */
@Component
class LedgerRows {

    private final Names names;
    private final Words words;

    LedgerRows(Names names, Words words) {
        this.names = names;
        this.words = words;
    }

    List<LedgerRow> of(List<LedgerLine> lines) {
        Map<String, String> owners = new HashMap<>();
        return lines.stream().map(line -> row(line, owner(line.owner(), owners))).toList();
    }

    private String owner(@Nullable String account, Map<String, String> known) {
        return account == null ? "" : known.computeIfAbsent(account, names::actor);
    }

    private LedgerRow row(LedgerLine line, String owner) {
        return new LedgerRow(line.caseNo(), line.subject() == null ? words.text("desk.case.no-subject") : line.subject(), names.unit(line.unitCode()), owner,
                Words.minute(line.openedAt()).substring(0, 10), line.plannedDate().toString(),
                line.closedAt() == null ? "" : Words.minute(line.closedAt()).substring(0, 10), state(line.state()),
                words.word("desk.status.", line.status()));
    }

    private Badge state(LedgerState state) {
        String tone = switch (state) {
            case OVERDUE, CLOSED_LATE -> Badge.LATE;
            case RUNNING -> Badge.BRAND;
            case CLOSED_IN_TIME -> Badge.CALM;
            case DROPPED -> Badge.QUIET;
        };
        return new Badge(tone, words.text("board.ledger.state." + state));
    }
}
