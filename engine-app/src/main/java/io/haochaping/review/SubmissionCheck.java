package io.haochaping.review;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Runs every rule over a submission, so that the channel learns all faults at once. */
@Component
class SubmissionCheck {

    private final FollowUps followUps;
    private final ServiceBook services;
    private final Placement placement;
    private final ContentRules content;
    private final TimeRules times;

    SubmissionCheck(FollowUps followUps, ServiceBook services, Placement placement, ContentRules content, TimeRules times) {
        this.followUps = followUps;
        this.services = services;
        this.placement = placement;
        this.content = content;
        this.times = times;
    }

    CheckedSubmission check(ParsedReview review, ReviewSubmission raw, ChannelRights rights, FieldErrors errors) {
        var given = followUps.serviceOf(review, errors);
        var existing = services.find(given.projectNo(), given.serviceNumber()).orElse(null);
        if (existing == null && given.isReference() && !errors.has("/serviceRecord/serviceNumber")) {
            errors.add("/serviceRecord/projectNo", "unknown-service");
        }
        var service = existing == null ? given : existing.toParsed();
        checkGivenUnit(given, service, rights, errors);
        var place = placement.locate(service, rights, errors);
        content.check(review, service, raw, rights, errors);
        times.check(review, service.serviceTime(), place.jurisdiction(), errors);
        return new CheckedSubmission(review, service, existing, differences(existing, given), place);
    }

    private void checkGivenUnit(ParsedService given, ParsedService service, ChannelRights rights, FieldErrors errors) {
        if (given.unitCode() != null && !given.unitCode().equals(service.unitCode())) {
            placement.locate(given, rights, errors);
        }
    }

    private List<String> differences(@Nullable StoredService existing, ParsedService given) {
        return existing == null ? List.of() : services.differences(existing, given, true);
    }
}
