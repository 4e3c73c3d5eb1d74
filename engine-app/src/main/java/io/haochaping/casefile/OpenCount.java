package io.haochaping.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Open cases of one unit in one stage, by working days left; see {@link DueBounds}.
 *
 * @param unitCode    null while no unit is named
 * @param unclaimed   nobody holds the open task
 * @param provisional with an open deadline that may still move
 */
public record OpenCount(String jurisdiction, @Nullable String unitCode, CaseStatus status, long overdue, long today, long oneDay, long threeDays,
        long later, long unclaimed, long provisional) {

    public long total() {
        return overdue + today + oneDay + threeDays + later;
    }
}
