package io.haochaping.channel;

import java.util.ArrayList;
import java.util.List;

import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;
import org.springframework.stereotype.Component;

/** What must be right about a channel before it is stored; every fault is named at once. */
@Component
class ChannelRules {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_UNITS = 4000;
    private static final int HIGHEST_RATE = 10_000;

    private final Organisation organisation;

    ChannelRules(Organisation organisation) {
        this.organisation = organisation;
    }

    void checkNew(String id, ChannelDetails details) {
        List<FieldError> errors = new ArrayList<>();
        if (!id.matches("(?!new$)[a-z0-9-]{1,64}")) {
            errors.add(new FieldError("/id", "channel-id-invalid"));
        }
        collect(details, errors);
        refuse(errors);
    }

    void check(ChannelDetails details) {
        List<FieldError> errors = new ArrayList<>();
        collect(details, errors);
        refuse(errors);
    }

    private void collect(ChannelDetails details, List<FieldError> errors) {
        if (details.name().isBlank() || details.name().length() > LONGEST_NAME || details.name().indexOf('\0') >= 0) {
            errors.add(new FieldError("/name", "channel-name-invalid", LONGEST_NAME + ""));
        }
        if (organisation.jurisdiction(details.homeJurisdiction()).isEmpty()) {
            errors.add(new FieldError("/homeJurisdiction", "channel-jurisdiction-unknown"));
        }
        if (details.rights().isEmpty()) {
            errors.add(new FieldError("/rights", "channel-rights-empty"));
        }
        if (!details.units().stream().allMatch(unit -> organisation.unit(unit).isPresent()) || String.join(",", details.units()).length() > LONGEST_UNITS) {
            errors.add(new FieldError("/units", "channel-unit-unknown"));
        }
        if (details.rate() != null && (details.rate() < 1 || details.rate() > HIGHEST_RATE)) {
            errors.add(new FieldError("/rate", "channel-rate-invalid", HIGHEST_RATE + ""));
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.unprocessable(errors);
        }
    }
}
