package io.haochaping.desk;

import io.haochaping.deadline.CalendarAlarm;
import io.haochaping.deadline.CalendarAlarm.MissingYear;
import io.haochaping.identity.Person;
import io.haochaping.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells administrators and supervisors on their start page that a year's arrangement of holidays must be loaded. */
@Component
class CalendarNotice {

    /** @param href where it is loaded; null for those who may not */
    record Notice(String text, @Nullable String href) {
    }

    private final CalendarAlarm alarm;
    private final Words words;

    CalendarNotice(CalendarAlarm alarm, Words words) {
        this.alarm = alarm;
        this.words = words;
    }

    @Nullable Notice of(Person person) {
        if (!person.isAdmin() && !person.isSupervisor()) {
            return null;
        }
        return alarm.missing().map(year -> new Notice(text(year), person.isAdmin() ? "/admin/calendar" : null)).orElse(null);
    }

    private String text(MissingYear missing) {
        return missing.hasBegun() ? words.text("desk.start.calendar.begun", missing.year() + "")
                : words.text("desk.start.calendar", missing.year() + "", missing.daysLeft());
    }
}
