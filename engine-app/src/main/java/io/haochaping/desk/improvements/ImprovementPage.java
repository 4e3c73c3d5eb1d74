package io.haochaping.desk.improvements;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.pages.Badge;
import io.haochaping.pages.Fact;

/**
 * One matter, in words.
 *
 * @param standing  who has its task, or who may take it; null when it has ended
 * @param task      where the person works on it; null for everybody who cannot
 * @param unitCodes the units that the triage may name; null for those who do not decide it
 * @param text      what the matter says
 * @param commenter who made a comment; null for everybody who has no business with it
 * @param effect    reviews before and after; null for all but concentrated problems
 * @param unfounded whether the person may end it, because every review behind it was excluded
 * @param files     evidence for what was carried out
 * @param upload    whether the person may add to it
 */
record ImprovementPage(String no, String source, String title, Badge state, @Nullable Badge late, @Nullable Badge due, List<Fact> facts,
        @Nullable String standing, @Nullable String task, @Nullable String unitCodes, @Nullable String text, List<Fact> commenter,
        @Nullable String earlier, List<ImprovementRow> repetitions, @Nullable Effect effect, List<CaseLine> cases, boolean unfounded,
        List<File> files, boolean upload, @Nullable Report report, List<Line> history) {

    record File(String id, String name, String detail) {
    }

    /** @param after null before the acceptance */
    record Effect(int before, @Nullable Integer after, String beforeSpan, @Nullable String afterSpan, @Nullable String hint) {
    }

    record CaseLine(String no, String subject, String unit, Badge status, String receivedAt) {
    }

    record Report(String id, String title, String number) {
    }

    record Line(String tone, String what, String at, String who, @Nullable String detail, @Nullable String text) {
    }
}
