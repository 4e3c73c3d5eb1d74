package io.haochaping.deadline;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haochaping.deadline.ArrangementFile.Fault;
import io.haochaping.deadline.UploadedArrangement.Entry;

/** {@code {"year":2027,"papers":[…],"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true}]}}, as the project holiday-cn publishes it. */
final class HolidayJson {

    private final ObjectMapper json;

    HolidayJson(ObjectMapper json) {
        this.json = json;
    }

    List<Entry> entries(String text, int year, List<Fault> faults) {
        try {
            JsonNode file = json.readTree(text);
            if (file.hasNonNull("year") && file.path("year").asInt() != year) {
                faults.add(new Fault(null, "calendar-file-of-another-year", List.of(file.path("year").asText(), year + "")));
                return List.of();
            }
            if (!file.path("days").isArray()) {
                faults.add(new Fault(null, "calendar-file-not-json", List.of()));
                return List.of();
            }
            List<Entry> entries = new ArrayList<>();
            file.path("days").forEach(day -> entries.add(entry(entries.size() + 1, day)));
            return entries;
        } catch (JsonProcessingException notJson) {
            faults.add(new Fault(null, "calendar-file-not-json", List.of()));
            return List.of();
        }
    }

    private static Entry entry(int number, JsonNode day) {
        JsonNode off = day.path("isOffDay");
        String type = off.isBoolean() ? (off.asBoolean() ? DayType.HOLIDAY : DayType.WORKDAY).name() : "";
        return new Entry(number, day.path("date").asText(), type, day.path("name").asText());
    }
}
