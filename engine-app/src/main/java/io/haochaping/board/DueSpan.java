package io.haochaping.board;

import io.haochaping.casefile.DueBounds;
import io.haochaping.casefile.OpenCaseQuery.DueWindow;
import io.haochaping.casefile.OpenCount;

import java.util.Set;
import java.util.function.ToLongFunction;

import io.haochaping.pages.Badge;

/** The columns of the board: working days left of the nearest open deadline. */
enum DueSpan {

    OVERDUE(OpenCount::overdue, Badge.LATE), TODAY(OpenCount::today, Badge.SOON), ONE(OpenCount::oneDay, Badge.SOON),
    FEW(OpenCount::threeDays, Badge.CALM), MORE(OpenCount::later, Badge.QUIET);

    private final ToLongFunction<OpenCount> part;
    private final String tone;

    DueSpan(ToLongFunction<OpenCount> part, String tone) {
        this.part = part;
        this.tone = tone;
    }

    long of(OpenCount count) {
        return part.applyAsLong(count);
    }

    /** The style class of a number above zero. */
    String tone() {
        return tone;
    }

    DueWindow window(Set<String> jurisdictions, DueBounds bounds) {
        return switch (this) {
            case OVERDUE -> new DueWindow(jurisdictions, null, bounds.now());
            case TODAY -> new DueWindow(jurisdictions, bounds.now(), bounds.next());
            case ONE -> new DueWindow(jurisdictions, bounds.next(), bounds.second());
            case FEW -> new DueWindow(jurisdictions, bounds.second(), bounds.fourth());
            case MORE -> new DueWindow(jurisdictions, bounds.fourth(), null);
        };
    }
}
