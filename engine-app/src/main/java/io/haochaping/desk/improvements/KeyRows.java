package io.haochaping.desk.improvements;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.improvement.ConcentratedProblems.KeyMatter;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;

/** What is under key supervision, in words. */
@Component
class KeyRows {

    /** @param endedAt null while a problem is open */
    record KeyRow(String kind, String about, String jurisdiction, int problems, Badge state, String lastNo, String openedAt, @Nullable String endedAt) {
    }

    private final ImprovementRows rows;
    private final Names names;
    private final Words words;

    KeyRows(ImprovementRows rows, Names names, Words words) {
        this.rows = rows;
        this.names = names;
        this.words = words;
    }

    KeyRow of(KeyMatter matter) {
        boolean ended = matter.state().isEnded();
        return new KeyRow(words.word("improvements.kind.", matter.cluster().kind()), rows.about(matter.cluster(), matter.title()),
                names.jurisdiction(matter.cluster().jurisdiction()), matter.problems(),
                new Badge(ended ? Badge.CALM : Badge.LATE, words.text(ended ? "improvements.key.recent" : "improvements.key.open")), matter.lastNo(),
                Words.minute(matter.openedAt()).substring(0, 10), matter.endedAt() == null ? null : Words.minute(matter.endedAt()).substring(0, 10));
    }
}
