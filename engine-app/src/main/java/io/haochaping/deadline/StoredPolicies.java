package io.haochaping.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/** Reads profiles from the database once: a version never changes. Which version is current is asked each time. */
@Component
class StoredPolicies implements Policies {

    private final PolicyVersions versions;
    private final Clock clock;
    private final Map<PolicyRef, PolicyProfile> profiles = new ConcurrentHashMap<>();

    StoredPolicies(PolicyVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public PolicyRef current(String key) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DeadlineSettings.ZONE);
        return versions.newestFirst(key).stream().filter(version -> version.isValidOn(today)).findFirst()
                .map(PolicyVersion::ref)
                .orElseThrow(() -> new IllegalArgumentException("No policy " + key + " is valid on " + today));
    }

    @Override
    public PolicyProfile profile(PolicyRef ref) {
        PolicyProfile known = profiles.get(ref);
        return known != null ? known : read(ref);
    }

    @Override
    public List<String> keys() {
        return versions.keys();
    }

    private PolicyProfile read(PolicyRef ref) {
        PolicyProfile profile = versions.findById(new PolicyVersion.Key(ref.key(), ref.version()))
                .map(PolicyVersion::toProfile)
                .orElseThrow(() -> new IllegalArgumentException("No policy " + ref.key() + " version " + ref.version()));
        profiles.put(ref, profile);
        return profile;
    }
}
