package io.haochaping.deadline;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

@Component
class UploadedArrangement implements ArrangementFile {

    private static final int MOST_FAULTS = 50;

    /** One entry of the file as it is written. */
    record Entry(int line, String date, String type, String name) {
    }

    private final HolidayJson holidays;

    UploadedArrangement(ObjectMapper json) {
        this.holidays = new HolidayJson(json);
    }

    @Override
    public Result read(byte[] file, int year) {
        if (file.length > MOST_BYTES) {
            return refused("calendar-file-too-large", MOST_BYTES >> 20);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString().replaceFirst("^\uFEFF", "");
            if (text.isBlank()) {
                return refused("calendar-file-empty");
            }
            List<Fault> faults = new ArrayList<>();
            List<Entry> entries = text.stripLeading().startsWith("{") ? holidays.entries(text, year, faults) : CsvLines.entries(text, faults);
            return checked(entries, year, faults);
        } catch (CharacterCodingException otherCharset) {
            return refused("calendar-file-not-utf8");
        }
    }

    private static Result checked(List<Entry> entries, int year, List<Fault> faults) {
        EntryCheck check = new EntryCheck(year, faults);
        Map<LocalDate, Arrangement.Day> days = new TreeMap<>();
        entries.forEach(entry -> check.read(entry, days.keySet()).ifPresent(day -> days.put(day.date(), day)));
        if (days.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(null, "calendar-file-empty", List.of()));
        }
        faults.sort(Comparator.comparing(fault -> fault.line() == null ? 0 : fault.line()));
        return new Result(List.copyOf(days.values()), faults.size() > MOST_FAULTS ? faults.subList(0, MOST_FAULTS) : faults);
    }

    private static Result refused(String code, Object... arguments) {
        return new Result(List.of(), List.of(new Fault(null, code, List.of(arguments))));
    }
}
