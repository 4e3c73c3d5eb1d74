package io.haochaping.administration.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.haochaping.administration.policy.PolicyPage.Comparison;
import io.haochaping.administration.policy.PolicyPage.Limit;
import io.haochaping.administration.policy.PolicyPage.Line;
import io.haochaping.administration.policy.PolicyPage.Profile;
import io.haochaping.administration.policy.PolicyPage.Version;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.DeadlineLimit;
import io.haochaping.deadline.Policies;
import io.haochaping.deadline.PolicyAdministration;
import io.haochaping.deadline.PolicyProfile;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Option;
import io.haochaping.pages.PolicyNames;
import io.haochaping.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PolicyPages {

    private final Policies policies;
    private final PolicyAdministration administration;
    private final Organisation organisation;
    private final PolicyNames names;
    private final Words words;
    private final Clock clock;

    PolicyPages(Policies policies, PolicyAdministration administration, Organisation organisation, PolicyNames names, Words words,
            Clock clock) {
        this.policies = policies;
        this.administration = administration;
        this.organisation = organisation;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    PolicyPage all() {
        return new PolicyPage(policies.keys().stream().map(this::profile).toList());
    }

    private Profile profile(String key) {
        List<PolicyProfile> versions = administration.versions(key);
        String jurisdictions = organisation.jurisdictions().stream().filter(one -> one.policy().equals(key)).map(Jurisdiction::name)
                .collect(Collectors.joining("、"));
        return new Profile(key, jurisdictions.isEmpty() ? words.text("admin-policies.no-jurisdiction") : jurisdictions,
                versions.stream().map(version -> version(version, versions)).toList());
    }

    private Version version(PolicyProfile profile, List<PolicyProfile> newestFirst) {
        LocalDate today = LocalDate.now(clock);
        Optional<PolicyProfile> inForce = newestFirst.stream().filter(one -> !one.validFrom().isAfter(today)).findFirst();
        String state = inForce.filter(profile::equals).isPresent() ? "current" : profile.validFrom().isAfter(today) ? "future" : "past";
        String tone = switch (state) {
            case "current" -> Badge.CALM;
            case "future" -> Badge.BRAND;
            default -> Badge.QUIET;
        };
        return new Version(profile.ref().version(), profile.name(), profile.validFrom().toString(), words.text("admin-policies.state." + state), tone,
                profile.source(), limits(profile), profile.contactAttempts(), profile.maximumReturns(), profile.supplementWindowDays(), remedies(profile));
    }

    private String remedies(PolicyProfile profile) {
        return words.text("admin-policies.remedies", profile.appealWindowDays(), profile.objectionWindowDays()) + " "
                + (profile.maximumExtensionDays() == 0 ? words.text("admin-policies.no-extension")
                : words.text("admin-policies.extension-to", profile.maximumExtensionDays()));
    }

    Version shown(PolicyProfile profile) {
        return version(profile, List.of(profile));
    }

    private List<Limit> limits(PolicyProfile profile) {
        return Stream.of(DeadlineKind.values()).flatMap(kind -> profile.limit(kind).stream()).map(limit -> new Limit(kind(limit.kind()),
                length(limit), words.text("deadline.anchor." + limit.anchor()), words.text("deadline.reminder." + limit.reminder()),
                limit.assumption())).toList();
    }

    String kind(DeadlineKind kind) {
        return words.text("deadline.kind." + kind);
    }

    private String length(DeadlineLimit limit) {
        return words.text("admin-policies.length", limit.days(), words.text("deadline.unit." + limit.unit()));
    }

    PolicyProfile require(String key, @Nullable Integer version) {
        return administration.versions(key).stream().filter(one -> version == null || one.ref().version() == version).findFirst()
                .orElseThrow(() -> Problem.notFound("not-found"));
    }

    Comparison compared(String key, @Nullable Integer wantedOne, @Nullable Integer wantedOther) {
        List<PolicyProfile> versions = administration.versions(key);
        PolicyProfile other = require(key, wantedOther);
        PolicyProfile one = require(key, wantedOne != null ? wantedOne : versions.get(Math.min(1, versions.size() - 1)).ref().version());
        return new Comparison(key, one.ref().version(), other.ref().version(), options(versions, one), options(versions, other), lines(one, other));
    }

    private List<Option> options(List<PolicyProfile> versions, PolicyProfile selected) {
        return versions.stream().map(one -> new Option(one.ref().version() + "",
                words.text("admin-policies.version", one.ref().version() + "", one.validFrom().toString()), one.equals(selected))).toList();
    }

    List<Line> lines(PolicyProfile one, PolicyProfile other) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("admin-policies.name", one.name(), other.name()));
        lines.add(line("admin-policies.valid-from", one.validFrom().toString(), other.validFrom().toString()));
        lines.add(line("admin-policies.source", names.source(one.source()), names.source(other.source())));
        for (DeadlineKind kind : DeadlineKind.values()) {
            String before = limit(one, kind);
            String after = limit(other, kind);
            lines.add(new Line(kind(kind), before, after, !before.equals(after)));
        }
        lines.add(line("admin-policies.attempts", one.contactAttempts() + "", other.contactAttempts() + ""));
        lines.add(line("admin-policies.returns", one.maximumReturns() + "", other.maximumReturns() + ""));
        lines.add(line("admin-policies.supplement", one.supplementWindowDays() + "", other.supplementWindowDays() + ""));
        lines.add(line("admin-policies.appeal", one.appealWindowDays() + "", other.appealWindowDays() + ""));
        lines.add(line("admin-policies.objection", one.objectionWindowDays() + "", other.objectionWindowDays() + ""));
        lines.add(line("admin-policies.extension", one.maximumExtensionDays() + "", other.maximumExtensionDays() + ""));
        return lines;
    }

    private Line line(String label, String one, String other) {
        return new Line(words.text(label), one, other, !one.equals(other));
    }

    private String limit(PolicyProfile profile, DeadlineKind kind) {
        return profile.limit(kind).map(limit -> words.text("admin-policies.limit", length(limit), words.text("deadline.reminder." + limit.reminder()))
                + (limit.assumption() ? " " + words.text("admin-policies.assumption.mark") : "")).orElse(words.text("admin-policies.no-limit"));
    }
}
