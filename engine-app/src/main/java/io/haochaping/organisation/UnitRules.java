package io.haochaping.organisation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a unit and its place in the tree may be. */
@Component
class UnitRules {

    private final Jurisdictions jurisdictions;
    private final Units units;

    UnitRules(Jurisdictions jurisdictions, Units units) {
        this.jurisdictions = jurisdictions;
        this.units = units;
    }

    static Unit tidy(Unit value) {
        return new Unit(value.code().strip(), Faults.tidyName(value.name()), value.jurisdiction().strip(), Faults.tidy(value.parent()), value.kind(),
                value.retired(), value.version());
    }

    void check(Unit value) {
        boolean home = jurisdictions.findById(value.jurisdiction()).filter(row -> !row.toValue().retired()).isPresent();
        new Faults().unless(Codes.isValid(value.code()), "code", "organisation-code-invalid", value.code()).text("name", value.name(), 200)
                .unless(home, "jurisdiction", "organisation-reference-unknown", value.jurisdiction())
                .unless(value.parent() != null || value.kind() != UnitKind.SECTION, "parent", "unit-section-without-parent")
                .unless(value.parent() == null || isFit(value.parent(), value.jurisdiction()), "parent", "organisation-reference-unknown",
                        String.valueOf(value.parent()))
                .unless(!isAbove(value.code(), value.parent()), "parent", "organisation-cycle").require();
    }

    /** Whether the unit exists and takes new cases. */
    boolean isOpen(String code) {
        return find(code).filter(unit -> !unit.retired()).isPresent();
    }

    private boolean isFit(String parent, String jurisdiction) {
        return find(parent).filter(unit -> !unit.retired() && unit.jurisdiction().equals(jurisdiction)).isPresent();
    }

    private boolean isAbove(String code, @Nullable String place) {
        Set<String> seen = new HashSet<>();
        String at = place;
        while (at != null && seen.add(at)) {
            if (at.equals(code)) {
                return true;
            }
            at = find(at).map(Unit::parent).orElse(null);
        }
        return false;
    }

    private Optional<Unit> find(String code) {
        return units.findById(code).map(UnitEntity::toValue);
    }
}
