package io.haochaping.deadline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of one jurisdiction in one version (政策档案): how long each step may take and how often something may be tried.
 *
 * @param name shown to people
 * @param validFrom first day on which new cases start with this version
 * @param source the rule that it stands for: S1 (tax bureau) or S2 (district)
 * @param limits the deadlines that this policy has; a kind that is absent has none
 * @param contactAttempts counted attempts after which a reviewer is unreachable
 * @param maximumReturns how often units may return a case
 * @param supplementWindowDays working days within which a review may be given after the service (S1)
 */
public record PolicyProfile(PolicyRef ref, String name, LocalDate validFrom, String source, Map<DeadlineKind, DeadlineLimit> limits,
        int contactAttempts, int maximumReturns, int supplementWindowDays, Remedies remedies) {

    public PolicyProfile {
        limits = Map.copyOf(limits);
    }

    public PolicyProfile(PolicyRef ref, String name, LocalDate validFrom, String source, Map<DeadlineKind, DeadlineLimit> limits,
            int contactAttempts, int maximumReturns, int supplementWindowDays) {
        this(ref, name, validFrom, source, limits, contactAttempts, maximumReturns, supplementWindowDays, Remedies.DEFAULT);
    }

    /** Working days within which an appeal or its recheck may be asked for; an assumption. */
    public int appealWindowDays() {
        return remedies.appealDays();
    }

    /** Working days within which the reviewer may object to an exclusion; an assumption. */
    public int objectionWindowDays() {
        return remedies.objectionDays();
    }

    /** Natural days by which a complex case may be extended at most; zero: not at all. */
    public int maximumExtensionDays() {
        return remedies.extensionDays();
    }

    public Optional<DeadlineLimit> limit(DeadlineKind kind) {
        return Optional.ofNullable(limits.get(kind));
    }

    /** Whether the policy has this limit only by our own assumption. */
    public boolean isAssumption(DeadlineKind kind) {
        return limit(kind).map(DeadlineLimit::assumption).orElse(false);
    }
}
