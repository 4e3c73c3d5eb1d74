package io.haochaping.review;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out which unit a service concerns, and marks what the organisation does not know. */
@Component
class Placement {

    private static final int SUBJECT = 1000;

    private final Organisation organisation;

    Placement(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Answers a place with the home jurisdiction where the unit is unknown, so that the other checks can go on. */
    Place locate(ParsedService service, ChannelRights rights, FieldErrors errors) {
        Optional<Unit> unit = service.unitCode() == null
                ? organisation.route(rights.homeJurisdiction(), service.taskCode(), service.areaCode())
                : named(service.unitCode(), errors);
        return new Place(unit.map(Unit::code).orElse(null), unit.map(Unit::jurisdiction).orElse(rights.homeJurisdiction()),
                subject(service), marks(service, unit.orElse(null)));
    }

    private Optional<Unit> named(String code, FieldErrors errors) {
        var unit = organisation.unit(code);
        if (unit.isEmpty()) {
            errors.add("/serviceRecord/unitCode", "unknown-unit");
        } else if (unit.get().retired()) {
            errors.add("/serviceRecord/unitCode", "unit-retired");
        }
        return unit;
    }

    private Set<String> marks(ParsedService service, @Nullable Unit unit) {
        var marks = new LinkedHashSet<String>();
        if (unit != null && service.windowNo() != null && !organisation.hasWindow(unit.code(), service.windowNo())) {
            marks.add("unknown-window");
        }
        if (unit != null && service.officerId() != null && organisation.staff(unit.code(), service.officerId()).isEmpty()) {
            marks.add("unknown-officer");
        }
        if (service.taskItems().stream().anyMatch(item -> item.taskCode() != null && !organisation.knowsTask(item.taskCode()))) {
            marks.add("unknown-task");
        }
        return marks;
    }

    @Nullable String subject(ParsedService service) {
        String names = service.taskItems().stream().map(this::name).collect(Collectors.joining("、"));
        if (names.isEmpty()) {
            return service.serviceName();
        }
        return names.codePointCount(0, names.length()) <= SUBJECT ? names : names.substring(0, names.offsetByCodePoints(0, SUBJECT - 1)) + "…";
    }

    private String name(TaskItem item) {
        if (item.taskName() != null) {
            return item.taskName();
        }
        String code = String.valueOf(item.taskCode());
        return organisation.taskName(code).orElse(code);
    }

    /** @param unit null: a coordinator of the jurisdiction decides */
    record Place(@Nullable String unit, String jurisdiction, @Nullable String subject, Set<String> marks) {
    }
}
