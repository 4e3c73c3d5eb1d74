package io.haochaping.deadline;

import java.time.LocalTime;

/** When somebody is reminded of a deadline. Reminders are sent in the morning of a day, never at midnight. */
public enum ReminderRule {

    NONE,

    /** 09:00 of the last working day before the due day. */
    MORNING_OF_PREVIOUS_WORKING_DAY,

    /** 09:00 of the due day itself. */
    MORNING_OF_DUE_DAY;

    /** The hour of every reminder, in the zone of the law (Asia/Shanghai). */
    public static final LocalTime MORNING = LocalTime.of(9, 0);
}
