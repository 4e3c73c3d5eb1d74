package io.haochaping.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads a submission field by field; knows nothing of other data. */
final class SubmissionReader {

    private static final int MAXIMUM_NORM_CODES = 50;

    private final FieldErrors errors;
    private final FieldReader fields;
    private final Clock clock;

    SubmissionReader(FieldErrors errors, Clock clock) {
        this.errors = errors;
        this.clock = clock;
        fields = new FieldReader(errors);
    }

    ParsedReview read(ReviewSubmission raw) {
        var number = fields.required("/channelReviewNo", fields.identifier("/channelReviewNo", raw.channelReviewNo()));
        var channelKind = fields.required("/channelKind", fields.oneOf(ChannelKind.class, "/channelKind", raw.channelKind()));
        var kind = fields.required("/kind", fields.oneOf(ReviewKind.class, "/kind", raw.kind()));
        var reviewedAt = fields.required("/reviewedAt", fields.time("/reviewedAt", raw.reviewedAt()));
        return new ParsedReview(number, channelKind, kind, service(raw),
                fields.oneOf(Satisfaction.class, "/satisfaction", raw.satisfaction()), norms(raw.normCodes()),
                fields.text("/comment", raw.comment()), reviewedAt, reviewer(raw.reviewer()),
                fields.identifier("/followUpOf", raw.followUpOf()));
    }

    private @Nullable ParsedService service(ReviewSubmission raw) {
        var service = raw.serviceRecord() == null ? null : new ServiceReader("/serviceRecord", errors, clock).read(raw.serviceRecord());
        String unit = fields.identifier("/unitCode", raw.unitCode());
        String area = fields.identifier("/areaCode", raw.areaCode());
        if (unit == null && area == null) {
            return service;
        }
        var base = service == null ? ParsedService.NONE : service;
        return base.placed(base.unitCode() == null ? unit : base.unitCode(), base.areaCode() == null ? area : base.areaCode());
    }

    private List<String> norms(@Nullable List<String> raw) {
        if (raw == null) {
            return List.of();
        }
        if (raw.size() > MAXIMUM_NORM_CODES) {
            errors.add("/normCodes", "too-many", MAXIMUM_NORM_CODES);
            return List.of();
        }
        var codes = new ArrayList<String>();
        for (int i = 0; i < raw.size(); i++) {
            String code = fields.required("/normCodes/" + i, fields.identifier("/normCodes/" + i, raw.get(i)));
            codes.add(code == null ? "" : code);
        }
        return codes;
    }

    private ParsedReviewer reviewer(@Nullable Reviewer raw) {
        if (raw == null) {
            return ParsedReviewer.ANONYMOUS;
        }
        var kind = fields.oneOf(ReviewerKind.class, "/reviewer/kind", raw.kind());
        return Boolean.TRUE.equals(raw.realName()) ? realName(raw, kind) : anonymous(raw, kind);
    }

    private ParsedReviewer realName(Reviewer raw, @Nullable ReviewerKind kind) {
        var data = new PersonReader(errors, clock).read("/reviewer", raw.name(), raw.phone(), raw.idKind(), raw.idNo());
        fields.required("/reviewer/name", data.name());
        fields.required("/reviewer/phone", data.phone());
        return new ParsedReviewer(true, false, kind, data);
    }

    private ParsedReviewer anonymous(Reviewer raw, @Nullable ReviewerKind kind) {
        if (!Boolean.TRUE.equals(raw.contactConsent())) {
            return new ParsedReviewer(false, false, kind, null);
        }
        String phone = new PersonReader(errors, clock).phone("/reviewer", raw.phone());
        return phone == null
                ? new ParsedReviewer(false, false, kind, null)
                : new ParsedReviewer(false, true, kind, new io.haochaping.personaldata.PersonalData(null, phone, null, null));
    }
}
