package io.haochaping.desk.improvements;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.haochaping.improvement.Inspections.Heading;

/** The heading of a report as it was typed. */
record InspectionForm(@Nullable String jurisdiction, @Nullable String title, @Nullable String body, @Nullable String inspectedOn) {

    static final InspectionForm EMPTY = new InspectionForm(null, null, null, null);

    Heading heading() {
        return new Heading(Typed.or(jurisdiction, ""), Typed.or(title, ""), Typed.or(body, ""), Typed.day("/inspectedOn", inspectedOn));
    }

    static InspectionForm of(Map<String, String> typed) {
        return new InspectionForm(typed.get("jurisdiction"), typed.get("title"), typed.get("body"), typed.get("inspectedOn"));
    }
}
