package io.haochaping.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads a service; the same for a put and for a review that brings its service along. */
final class ServiceReader {

    private static final int MAXIMUM_ITEMS = 20;
    private static final int MAXIMUM_NUMBER = 999_999;

    private final String at;
    private final FieldErrors errors;
    private final FieldReader fields;
    private final Clock clock;

    ServiceReader(String at, FieldErrors errors, Clock clock) {
        this.at = at;
        this.errors = errors;
        this.clock = clock;
        fields = new FieldReader(errors);
    }

    ParsedService read(ServiceRecordData raw) {
        String projectNo = fields.identifier(at + "/projectNo", raw.projectNo());
        if (projectNo != null) {
            fields.required(at + "/serviceNumber", raw.serviceNumber());
        }
        return new ParsedService(projectNo, number(raw.serviceNumber()), fields.identifier(at + "/unitCode", raw.unitCode()),
                fields.identifier(at + "/windowNo", raw.windowNo()), fields.identifier(at + "/officerId", raw.officerId()), items(raw),
                fields.identifier(at + "/areaCode", raw.areaCode()), fields.line(at + "/serviceName", raw.serviceName(), FieldReader.NAME),
                fields.time(at + "/serviceTime", raw.serviceTime()), applicant(raw.applicant()));
    }

    private @Nullable Integer number(@Nullable Integer raw) {
        if (raw != null && (raw < 1 || raw > MAXIMUM_NUMBER)) {
            errors.add(at + "/serviceNumber", "out-of-range", 1, MAXIMUM_NUMBER);
            return null;
        }
        return raw;
    }

    private List<TaskItem> items(ServiceRecordData raw) {
        var items = new LinkedHashSet<TaskItem>();
        addItem(items, at, raw.taskCode(), raw.taskName());
        List<TaskItem> more = raw.taskItems() == null ? List.of() : raw.taskItems();
        if (more.size() > MAXIMUM_ITEMS) {
            errors.add(at + "/taskItems", "too-many", MAXIMUM_ITEMS);
            return List.of();
        }
        for (int i = 0; i < more.size(); i++) {
            addMore(items, at + "/taskItems/" + i, more.get(i));
        }
        return new ArrayList<>(items);
    }

    private void addMore(LinkedHashSet<TaskItem> items, String pointer, @Nullable TaskItem item) {
        if (item == null || !addItem(items, pointer, item.taskCode(), item.taskName())) {
            errors.add(pointer, "required");
        }
    }

    private boolean addItem(LinkedHashSet<TaskItem> items, String pointer, @Nullable String rawCode, @Nullable String rawName) {
        String code = fields.identifier(pointer + "/taskCode", rawCode);
        String name = fields.line(pointer + "/taskName", rawName, FieldReader.NAME);
        boolean given = code != null || name != null;
        boolean known = code != null && items.stream().anyMatch(item -> code.equals(item.taskCode()));
        if (given && !known) {
            items.add(new TaskItem(code, name));
        }
        return given || errors.has(pointer + "/taskCode") || errors.has(pointer + "/taskName");
    }

    private @Nullable ParsedApplicant applicant(@Nullable Applicant raw) {
        if (raw == null) {
            return null;
        }
        String pointer = at + "/applicant";
        var kind = fields.oneOf(ReviewerKind.class, pointer + "/kind", raw.kind());
        var data = new PersonReader(errors, clock).read(pointer, raw.name(), raw.phone(), raw.idKind(), raw.idNo());
        return data.isEmpty() ? null : new ParsedApplicant(kind, data);
    }
}
