package io.haochaping.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Makes new versions of policy profiles. A version is never changed: running cases keep theirs, new ones start with the valid one. */
public interface PolicyAdministration {

    /** The kinds of limits that a profile may lack; the others are always needed. */
    List<DeadlineKind> OPTIONAL = List.of(DeadlineKind.CONTACT, DeadlineKind.RECTIFY);

    /** All versions of a profile, the newest first; empty without such a profile. */
    List<PolicyProfile> versions(String key);

    /** The profile as it would be. @throws io.haochaping.identity.problem.Problem 422 with one entry per faulty field, 409 when {@code basedOn} is not the newest */
    PolicyProfile check(NewVersion version);

    /** Makes the version, with an entry in the journal. Refuses as {@link #check} does. */
    PolicyRef publish(NewVersion version, String actor);

    /**
     * @param basedOn   the newest version that its author saw
     * @param validFrom first day on which new cases start with it; today or later, and not before that of the newest version
     * @param reason    why, for the journal
     */
    record NewVersion(String key, int basedOn, String name, @Nullable LocalDate validFrom, String source, String reason,
            Map<DeadlineKind, NewLimit> limits, @Nullable Integer contactAttempts, @Nullable Integer maximumReturns,
            @Nullable Integer supplementDays, @Nullable Integer appealDays, @Nullable Integer objectionDays, @Nullable Integer extensionDays) {
    }

    /** @param days null for a kind that the profile shall not have */
    record NewLimit(@Nullable Integer days, DayUnit unit, ReminderRule reminder, boolean assumption) {
    }
}
