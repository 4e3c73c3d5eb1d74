package io.haochaping.administration.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.haochaping.administration.policy.PolicyPage.Form;
import io.haochaping.administration.policy.PolicyPage.FormLimit;
import io.haochaping.deadline.DayUnit;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.DeadlineLimit;
import io.haochaping.deadline.PolicyAdministration;
import io.haochaping.deadline.PolicyAdministration.NewLimit;
import io.haochaping.deadline.PolicyAdministration.NewVersion;
import io.haochaping.deadline.PolicyProfile;
import io.haochaping.deadline.ReminderRule;
import io.haochaping.pages.Option;
import io.haochaping.pages.PolicyNames;
import io.haochaping.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a new version: filled from an existing one, or from what was typed; and what was typed as a version. */
@Component
class PolicyForms {

    private final PolicyPages pages;
    private final PolicyNames names;
    private final Words words;

    PolicyForms(PolicyPages pages, PolicyNames names, Words words) {
        this.pages = pages;
        this.names = names;
        this.words = words;
    }

    /** @param base the version whose values stand in the form */
    Form from(PolicyProfile base, PolicyProfile newest, LocalDate today) {
        LocalDate from = newest.validFrom().isAfter(today) ? newest.validFrom() : today;
        List<FormLimit> limits = Stream.of(DeadlineKind.values()).map(kind -> limit(kind, base.limit(kind).orElse(null))).toList();
        return new Form(newest.ref().key(), newest.ref().version(), newest.ref().version() + 1, base.name(), from.toString(), names.source(base.source()), "",
                base.contactAttempts() + "", base.maximumReturns() + "", base.supplementWindowDays() + "", base.appealWindowDays() + "",
                base.objectionWindowDays() + "", base.maximumExtensionDays() + "", limits);
    }

    private FormLimit limit(DeadlineKind kind, @Nullable DeadlineLimit limit) {
        return limit(kind, limit == null ? "" : limit.days() + "", limit == null ? DayUnit.WORKING : limit.unit(),
                limit == null ? ReminderRule.MORNING_OF_PREVIOUS_WORKING_DAY : limit.reminder(), limit != null && limit.assumption(), Map.of());
    }

    private FormLimit limit(DeadlineKind kind, String days, DayUnit unit, ReminderRule reminder, boolean assumption, Map<String, String> errors) {
        List<Option> units = Stream.of(DayUnit.values()).map(one -> new Option(one.name(), words.text("deadline.unit." + one), one == unit)).toList();
        List<Option> reminders = Stream.of(ReminderRule.values())
                .map(one -> new Option(one.name(), words.text("deadline.reminder." + one), one == reminder)).toList();
        return new FormLimit(kind.name(), pages.kind(kind), words.text("admin-policies.anchor." + kind), days, units, reminders, assumption,
                PolicyAdministration.OPTIONAL.contains(kind), errors.get(kind.name()));
    }

    /** @param errors sentences by field */
    Form typed(String key, Map<String, String> typed, Map<String, String> errors) {
        int basedOn = number(typed.get("basedOn")) == null ? 0 : number(typed.get("basedOn"));
        List<FormLimit> limits = Stream.of(DeadlineKind.values()).map(kind -> limit(kind, text(typed, kind + ".days"), unit(typed, kind),
                reminder(typed, kind), typed.containsKey(kind + ".assumption"), errors)).toList();
        return new Form(key, basedOn, basedOn + 1, text(typed, "name"), text(typed, "validFrom"), text(typed, "source"), text(typed, "reason"),
                text(typed, "contactAttempts"), text(typed, "maximumReturns"), text(typed, "supplementDays"), text(typed, "appealDays"),
                text(typed, "objectionDays"), text(typed, "extensionDays"), limits);
    }

    NewVersion version(String key, Map<String, String> typed) {
        Map<DeadlineKind, NewLimit> limits = new EnumMap<>(DeadlineKind.class);
        for (DeadlineKind kind : DeadlineKind.values()) {
            String days = text(typed, kind + ".days");
            Integer number = number(days);
            limits.put(kind, new NewLimit(days.isBlank() ? null : number == null ? 0 : number, unit(typed, kind), reminder(typed, kind),
                    typed.containsKey(kind + ".assumption")));
        }
        Integer basedOn = number(typed.get("basedOn"));
        return new NewVersion(key, basedOn == null ? 0 : basedOn, text(typed, "name"), day(text(typed, "validFrom")), names.sourceCode(text(typed, "source")),
                text(typed, "reason"), limits, number(typed.get("contactAttempts")), number(typed.get("maximumReturns")),
                number(typed.get("supplementDays")), number(typed.get("appealDays")), number(typed.get("objectionDays")),
                number(typed.get("extensionDays")));
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "");
    }

    private static @Nullable Integer number(@Nullable String text) {
        try {
            return text == null ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static DayUnit unit(Map<String, String> typed, DeadlineKind kind) {
        return "NATURAL".equals(typed.get(kind + ".unit")) ? DayUnit.NATURAL : DayUnit.WORKING;
    }

    private static ReminderRule reminder(Map<String, String> typed, DeadlineKind kind) {
        return Stream.of(ReminderRule.values()).filter(rule -> rule.name().equals(typed.get(kind + ".reminder"))).findFirst().orElse(ReminderRule.NONE);
    }
}
