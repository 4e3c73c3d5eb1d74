package io.haochaping.review;

import java.time.Clock;
import java.time.LocalDate;

import io.haochaping.personaldata.PersonalData;
import org.jspecify.annotations.Nullable;

/** Reads what identifies a person and checks phone and certificate numbers. */
final class PersonReader {

    private final FieldReader fields;
    private final FieldErrors errors;
    private final LocalDate today;

    PersonReader(FieldErrors errors, Clock clock) {
        this.errors = errors;
        fields = new FieldReader(errors);
        today = LocalDate.now(clock);
    }

    PersonalData read(String at, @Nullable String name, @Nullable String phone, @Nullable String idKind, @Nullable String idNo) {
        var kind = fields.oneOf(IdKind.class, at + "/idKind", idKind);
        String number = certificate(at, kind, idNo);
        return new PersonalData(fields.line(at + "/name", name, FieldReader.NAME), phone(at, phone),
                number == null || kind == null ? null : kind.name(), number);
    }

    @Nullable String phone(String at, @Nullable String raw) {
        String pointer = at + "/phone";
        String text = fields.line(pointer, raw, FieldReader.IDENTIFIER);
        if (text == null) {
            return null;
        }
        return PhoneNumber.normalise(text).orElseGet(() -> refuse(pointer, "malformed-phone"));
    }

    private @Nullable String certificate(String at, @Nullable IdKind kind, @Nullable String raw) {
        String pointer = at + "/idNo";
        String text = fields.line(pointer, raw, FieldReader.IDENTIFIER);
        if (text == null) {
            return null;
        }
        if (kind == null) {
            return refuse(at + "/idKind", "required");
        }
        return CertificateNumber.normalise(kind, text, today).orElseGet(() -> refuse(pointer, "malformed-certificate-number"));
    }

    private @Nullable String refuse(String pointer, String code) {
        errors.add(pointer, code);
        return null;
    }
}
