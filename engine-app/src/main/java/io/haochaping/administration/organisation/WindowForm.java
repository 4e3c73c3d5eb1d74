package io.haochaping.administration.organisation;

import org.jspecify.annotations.Nullable;

import io.haochaping.organisation.Window;

/** A window as it was typed. */
public record WindowForm(@Nullable String unitCode, @Nullable String windowNo, @Nullable String name, @Nullable String hallUnit, long version) {

    static WindowForm of(String unitCode) {
        return new WindowForm(unitCode, "", "", "", 0);
    }

    static WindowForm of(Window value) {
        return new WindowForm(value.unitCode(), value.windowNo(), value.name(), value.hallUnit(), value.version());
    }

    WindowForm upon(long newVersion) {
        return new WindowForm(unitCode, windowNo, name, hallUnit, newVersion);
    }

    Window value(@Nullable String id, @Nullable String ofUnit) {
        return new Window(id, Typed.text(ofUnit), Typed.text(windowNo), name, hallUnit, version);
    }
}
