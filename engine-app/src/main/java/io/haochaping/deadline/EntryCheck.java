package io.haochaping.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.haochaping.deadline.ArrangementFile.Fault;
import io.haochaping.deadline.UploadedArrangement.Entry;
import org.jspecify.annotations.Nullable;

/** Says of each entry of a file what is wrong with it, or what day it is. */
final class EntryCheck {

    private static final int LONGEST_NAME = 100;

    private final int year;
    private final List<Fault> faults;

    EntryCheck(int year, List<Fault> faults) {
        this.year = year;
        this.faults = faults;
    }

    Optional<Arrangement.Day> read(Entry entry, Set<LocalDate> before) {
        int already = faults.size();
        LocalDate date = date(entry);
        DayType type = type(entry);
        if (entry.name().isBlank() || entry.name().length() > LONGEST_NAME) {
            fault(entry, "calendar-line-name", LONGEST_NAME);
        }
        if (date != null && before.contains(date)) {
            fault(entry, "calendar-line-twice", date.toString());
        } else if (date != null) {
            ArrangementRules.check(year, date, type).ifPresent(rule -> fault(entry, rule.code(), rule.arguments().toArray()));
        }
        return faults.size() > already || date == null || type == null ? Optional.empty()
                : Optional.of(new Arrangement.Day(date, type, entry.name().strip()));
    }

    private @Nullable LocalDate date(Entry entry) {
        try {
            return LocalDate.parse(entry.date().strip());
        } catch (DateTimeException unreadable) {
            fault(entry, "calendar-line-date");
            return null;
        }
    }

    private @Nullable DayType type(Entry entry) {
        try {
            return DayType.valueOf(entry.type().strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            fault(entry, "calendar-line-type");
            return null;
        }
    }

    private void fault(Entry entry, String code, Object... arguments) {
        faults.add(new Fault(entry.line(), code, List.of(arguments)));
    }
}
