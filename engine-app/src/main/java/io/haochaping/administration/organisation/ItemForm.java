package io.haochaping.administration.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.haochaping.organisation.CatalogueItem;
import io.haochaping.organisation.TaskKind;

/** A 事项 as it was typed. */
public record ItemForm(@Nullable String code, @Nullable String name, @Nullable String legalBasis, @Nullable String kind, @Nullable String guideUrl,
                       @Nullable String channels, int number, @Nullable String validFrom) {

    static ItemForm fresh(LocalDate today) {
        return new ItemForm("", "", "", "", "", "", 0, today.toString());
    }

    /** For the next version, from today on or when the newest one begins. */
    static ItemForm of(CatalogueItem item, LocalDate today) {
        LocalDate from = item.validFrom().isAfter(today) ? item.validFrom() : today;
        return new ItemForm(item.code(), item.name(), item.legalBasis(), item.kind() == null ? "" : item.kind().name(), item.guideUrl(), item.channels(),
                item.number(), from.toString());
    }

    ItemForm upon(long newNumber) {
        return new ItemForm(code, name, legalBasis, kind, guideUrl, channels, (int) newNumber, validFrom);
    }

    CatalogueItem value(String ofCode) {
        TaskKind type = Typed.text(kind).isBlank() ? null : Typed.choice(TaskKind.class, "kind", kind);
        return new CatalogueItem(ofCode, Typed.text(name), legalBasis, type, guideUrl, channels, number, Typed.day("validFrom", validFrom), null);
    }
}
