package io.haochaping.desk.objections;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.pages.Badge;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;

/**
 * One objection, in words.
 *
 * @param task what is to be done next; null when it has ended
 */
record ObjectionPage(String no, String caseNo, String subject, Badge state, List<Fact> facts, String text, @Nullable Verdict decision,
                     @Nullable Verdict confirmation, @Nullable Task task) {

    record Verdict(String what, String who, @Nullable String note) {
    }

    /** @param href where the person can work on it; null for everybody who cannot */
    record Task(String name, String who, @Nullable String href) {
    }

    record Row(String no, String caseNo, String subject, String unit, Badge state, String raisedAt) {
    }

    /** The list. */
    record Listing(List<Row> rows, Paging paging, List<Option> states) {
    }

    /** On the case page. */
    record Part(@Nullable String no, @Nullable Badge state, @Nullable String until, @Nullable Task task, boolean readable) {
    }
}
