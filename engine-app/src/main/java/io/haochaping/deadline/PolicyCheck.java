package io.haochaping.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.haochaping.deadline.PolicyAdministration.NewLimit;
import io.haochaping.deadline.PolicyAdministration.NewVersion;
import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Whether a new version makes sense; every fault at once, each at its field of the form. */
final class PolicyCheck {

    /** About a year of working days. */
    static final int MOST_DAYS = 250;
    private static final int MOST_ATTEMPTS = 10;
    private static final int MOST_SUPPLEMENT = 60;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_REASON = 500;

    private final NewVersion version;
    private final PolicyProfile newest;
    private final List<FieldError> errors = new ArrayList<>();

    PolicyCheck(NewVersion version, PolicyProfile newest) {
        this.version = version;
        this.newest = newest;
    }

    PolicyProfile profile(LocalDate today) {
        text("name", version.name(), LONGEST_NAME);
        text("source", version.source(), LONGEST_SOURCE);
        text("reason", version.reason(), LONGEST_REASON);
        LocalDate from = validFrom(today);
        Map<DeadlineKind, DeadlineLimit> limits = limits();
        order(limits);
        int attempts = number("contactAttempts", version.contactAttempts(), MOST_ATTEMPTS);
        int returns = number("maximumReturns", version.maximumReturns(), MOST_ATTEMPTS);
        int supplement = number("supplementDays", version.supplementDays(), MOST_SUPPLEMENT);
        Remedies remedies = new Remedies(number("appealDays", version.appealDays(), MOST_SUPPLEMENT),
                number("objectionDays", version.objectionDays(), MOST_SUPPLEMENT), between("extensionDays", version.extensionDays(), 0, MOST_SUPPLEMENT));
        if (!errors.isEmpty()) {
            throw Problem.unprocessable(errors);
        }
        return new PolicyProfile(new PolicyRef(version.key(), newest.ref().version() + 1), version.name().strip(), from,
                version.source().strip(), limits, attempts, returns, supplement, remedies);
    }

    private LocalDate validFrom(LocalDate today) {
        LocalDate from = version.validFrom();
        if (from == null) {
            errors.add(new FieldError("validFrom", "policy-valid-from"));
        } else if (from.isBefore(today)) {
            errors.add(new FieldError("validFrom", "policy-valid-from-past", today.toString()));
        } else if (from.isBefore(newest.validFrom())) {
            errors.add(new FieldError("validFrom", "policy-valid-from-before-newest", newest.validFrom().toString()));
        }
        return from == null ? today : from;
    }

    private Map<DeadlineKind, DeadlineLimit> limits() {
        Map<DeadlineKind, DeadlineLimit> limits = new EnumMap<>(DeadlineKind.class);
        for (DeadlineKind kind : DeadlineKind.values()) {
            NewLimit limit = version.limits().get(kind);
            if (limit == null || limit.days() == null) {
                if (!PolicyAdministration.OPTIONAL.contains(kind)) {
                    errors.add(new FieldError(kind.name(), "policy-limit-needed"));
                }
            } else if (limit.days() < 1 || limit.days() > MOST_DAYS) {
                errors.add(new FieldError(kind.name(), "policy-number", 1, MOST_DAYS));
            } else {
                limits.put(kind, new DeadlineLimit(kind, limit.days(), limit.unit(), anchor(kind), limit.reminder(), limit.assumption()));
            }
        }
        return limits;
    }

    /** From where a kind is counted stands in the model of the process and is no matter of the profile. */
    static Anchor anchor(DeadlineKind kind) {
        return switch (kind) {
            case CONTACT, RECTIFY, CLOSE -> Anchor.RECEIPT;
            case DISPATCH -> Anchor.CASE_CREATED_OR_RETURN;
            case DECIDE, FILE -> Anchor.TASK_CREATED;
            case SUPERVISE -> Anchor.ORDER_ISSUED;
        };
    }

    /** What comes first may not be due later; only comparable in the same unit. */
    private void order(Map<DeadlineKind, DeadlineLimit> limits) {
        later(limits, DeadlineKind.CONTACT, DeadlineKind.RECTIFY);
        later(limits, DeadlineKind.CONTACT, DeadlineKind.CLOSE);
        later(limits, DeadlineKind.RECTIFY, DeadlineKind.CLOSE);
    }

    private void later(Map<DeadlineKind, DeadlineLimit> limits, DeadlineKind first, DeadlineKind second) {
        DeadlineLimit one = limits.get(first);
        DeadlineLimit two = limits.get(second);
        if (one != null && two != null && one.unit() == two.unit() && one.days() > two.days()
                && errors.stream().noneMatch(error -> error.pointer().equals(first.name()))) {
            errors.add(new FieldError(first.name(), "policy-limit-order", two.days()));
        }
    }

    private void text(String field, String value, int longest) {
        if (value.isBlank()) {
            errors.add(new FieldError(field, "form-required"));
        } else if (value.codePointCount(0, value.length()) > longest) {
            errors.add(new FieldError(field, "form-too-long", longest + ""));
        } else if (value.indexOf('\0') >= 0) {
            errors.add(new FieldError(field, "form-not-text"));
        }
    }

    private int number(String field, @Nullable Integer value, int most) {
        return between(field, value, 1, most);
    }

    private int between(String field, @Nullable Integer value, int least, int most) {
        if (value == null || value < least || value > most) {
            errors.add(new FieldError(field, "policy-number", least, most));
            return least;
        }
        return value;
    }
}
