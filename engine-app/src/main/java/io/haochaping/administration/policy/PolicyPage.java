package io.haochaping.administration.policy;

import java.util.List;

import io.haochaping.pages.Option;
import org.jspecify.annotations.Nullable;

/** What the pages of the policies show. */
record PolicyPage(List<Profile> profiles) {

    /** @param jurisdictions that count with it */
    record Profile(String key, String jurisdictions, List<Version> versions) {
    }

    /** @param state in force, future or past, in a word */
    record Version(int no, String name, String validFrom, String state, String tone, String source, List<Limit> limits, int contactAttempts,
            int maximumReturns, int supplementDays, String remedies) {
    }

    record Limit(String kind, String length, String anchor, String reminder, boolean assumption) {
    }

    /** @param differs whether the two are not the same */
    record Line(String label, String one, String other, boolean differs) {
    }

    record Comparison(String key, int one, int other, List<Option> ones, List<Option> others, List<Line> lines) {
    }

    /** The form of a new version; texts as they were typed, so that a refused form keeps them. */
    record Form(String key, int basedOn, int no, String name, String validFrom, String source, String reason, String contactAttempts,
            String maximumReturns, String supplementDays, String appealDays, String objectionDays, String extensionDays, List<FormLimit> limits) {
    }

    record FormLimit(String kind, String label, String anchor, String days, List<Option> units, List<Option> reminders, boolean assumption,
            boolean optional, @Nullable String error) {
    }
}
