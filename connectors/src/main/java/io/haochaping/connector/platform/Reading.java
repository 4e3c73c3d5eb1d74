package io.haochaping.connector.platform;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import io.haochaping.connector.api.IncomingApplicant;
import io.haochaping.connector.api.IncomingReview;
import io.haochaping.connector.api.IncomingReviewer;
import io.haochaping.connector.api.IncomingServiceRecord;
import io.haochaping.connector.api.PulledRating;
import io.haochaping.connector.platform.CodeBook.Codes;

/** What a platform tells of one entry, in our values: the way back of {@link Fields}. What does not fit goes on as it is, for the intake to refuse by field. */
final class Reading {

    private static final char SUBSTITUTE = '\u001a';

    private final JsonNode told;
    private final CodeBook codes;
    private final List<String> unknown = new ArrayList<>();

    Reading(JsonNode told, CodeBook codes) {
        this.told = told;
        this.codes = codes;
    }

    PulledRating rating() {
        boolean supplement = "2".equals(text("assessNumber"));
        var review = new IncomingReview(text("id"), code(Codes.CHANNEL, "pf"), "REVIEW", supplement ? reference() : record(null), null, null,
                code(Codes.SATISFACTION, "satisfaction"), norms(), text("writingEvaluation"), time("assessTime"), supplement ? null : reviewer(), null);
        return new PulledRating(review, supplement ? orBlank(text("ratingId")) : null, "1".equals(text("isdefault")), unknown);
    }

    IncomingServiceRecord service() {
        return record(new IncomingApplicant(code(Codes.PERSON, "userProp"), text("userName"), text("mobile"), code(Codes.CERTIFICATE, "userPageType"),
                text("certKey")));
    }

    private IncomingServiceRecord reference() {
        return new IncomingServiceRecord(text("projectNo"), number("serviceNumber"), null, null, null, null, null, null, null, null, null, null);
    }

    private IncomingServiceRecord record(@Nullable IncomingApplicant applicant) {
        return new IncomingServiceRecord(text("projectNo"), number("serviceNumber"), either("orgcode", "proDepartCode"), text("windowNo"), either("handleUser", "proManager"),
                text("taskCode"), text("taskName"), null, area(), text("serviceName"), time("serviceTime"), applicant);
    }

    /**
     * Under the own name only where the platform tells name and telephone: without them nobody can be called, and the rating would be refused altogether. Of
     * somebody anonymous it may hold a telephone too; nobody there asked for consent to be called.
     */
    private IncomingReviewer reviewer() {
        boolean realName = "2".equals(text("anonymityFlag")) && text("userName") != null && text("mobile") != null;
        return new IncomingReviewer(realName, code(Codes.PERSON, "userProp"), text("userName"), text("mobile"),
                code(Codes.CERTIFICATE, "userPageType"), text("certKey"), false);
    }

    private @Nullable List<String> norms() {
        String joined = text("evalDetail");
        return joined == null ? null : Arrays.stream(joined.split(",")).map(String::strip).filter(code -> !code.isEmpty()).distinct().toList();
    }

    private @Nullable String code(Codes list, String name) {
        String code = text(name);
        try {
            return code == null ? null : codes.toOurs(list, code);
        } catch (UnknownCode none) {
            isUnknown(list.name(), code);
            return "?" + code;
        }
    }

    /** What is none is marked by the character that Unicode has for such a place, which the intake takes in no field. */
    private @Nullable String area() {
        String code = text("areaCode");
        try {
            return code == null ? null : codes.areaToOurs(code);
        } catch (UnknownCode none) {
            isUnknown("AREA", code);
            return SUBSTITUTE + code;
        }
    }

    private void isUnknown(String list, String code) {
        unknown.add(list + " " + (code.matches("[A-Za-z0-9_-]{1,8}") ? code : "***") + " (" + codes.name() + ")");
    }

    private @Nullable String time(String name) {
        String time = text(name);
        try {
            return time == null ? null : LocalDateTime.parse(time, Fields.TIME).atZone(Fields.ZONE).toOffsetDateTime().toString();
        } catch (DateTimeParseException other) {
            return time;
        }
    }

    /** @return 0, which no service has, for what is no number */
    private @Nullable Integer number(String name) {
        String number = text(name);
        return number == null ? null : number.matches("[0-9]{1,6}") ? Integer.valueOf(number) : 0;
    }

    private @Nullable String text(String name) {
        String text = told.path(name).asText("");
        return text.isBlank() ? null : text.strip();
    }

    /** A rating and a service have names of their own for the same. */
    private @Nullable String either(String name, String other) {
        String text = text(name);
        return text == null ? text(other) : text;
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
