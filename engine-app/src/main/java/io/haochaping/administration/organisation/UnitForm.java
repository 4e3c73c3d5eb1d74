package io.haochaping.administration.organisation;

import org.jspecify.annotations.Nullable;

import io.haochaping.organisation.Unit;
import io.haochaping.organisation.UnitKind;

/** A unit as it was typed. */
public record UnitForm(@Nullable String code, @Nullable String name, @Nullable String jurisdiction, @Nullable String parent, @Nullable String kind,
                       long version) {

    static UnitForm of(Unit value) {
        return new UnitForm(value.code(), value.name(), value.jurisdiction(), value.parent(), value.kind().name(), value.version());
    }

    UnitForm upon(long newVersion) {
        return new UnitForm(code, name, jurisdiction, parent, kind, newVersion);
    }

    Unit value(String ofCode) {
        return new Unit(ofCode, Typed.text(name), Typed.text(jurisdiction), parent, Typed.choice(UnitKind.class, "kind", kind), false, version);
    }
}
