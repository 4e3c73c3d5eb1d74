package io.haochaping.administration.organisation;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import io.haochaping.organisation.CatalogueItem;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Words;

/** A version of a 事项 as the pages show it. */
@Component
class CatalogueRows {

    private final Words words;
    private final Clock clock;

    CatalogueRows(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** @param valid from when to when */
    public record Row(CatalogueItem item, String kind, String valid, Badge state) {
    }

    Row of(CatalogueItem item) {
        String kind = item.kind() == null ? "" : words.word("organisation.task-kind.", item.kind());
        String valid = item.validTo() == null ? words.text("admin-organisation.valid-since", item.validFrom().toString())
                : words.text("admin-organisation.valid-between", item.validFrom().toString(), item.validTo().toString());
        return new Row(item, kind, valid, state(item, LocalDate.now(clock)));
    }

    private Badge state(CatalogueItem item, LocalDate today) {
        if (item.validTo() != null && item.validTo().isBefore(item.validFrom())) {
            return new Badge(Badge.QUIET, words.text("admin-organisation.state.never"));
        } else if (item.validFrom().isAfter(today)) {
            return new Badge(Badge.BRAND, words.text("admin-organisation.state.future"));
        }
        return item.validTo() != null && item.validTo().isBefore(today) ? new Badge(Badge.QUIET, words.text("admin-organisation.state.past"))
                : new Badge(Badge.CALM, words.text("admin-organisation.state.valid"));
    }
}
