package io.haochaping.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A unit that gives services and handles the cases about them (谁办理谁负责, S1).
 *
 * @param code         letters, digits, hyphens; part of group names
 * @param name         as people read it; may repeat
 * @param jurisdiction code of the jurisdiction that it belongs to
 * @param parent       code of the unit above it, of the same jurisdiction
 * @param retired      takes no new cases and is not offered; its name stays for its closed cases
 * @param version      counts the changes; a change states the one that it was made upon
 */
public record Unit(String code, String name, String jurisdiction, @Nullable String parent, UnitKind kind, boolean retired, long version) {

    /** One directly under its jurisdiction. */
    public Unit(String code, String name, String jurisdiction) {
        this(code, name, jurisdiction, null, UnitKind.DEPARTMENT, false, 0);
    }
}
