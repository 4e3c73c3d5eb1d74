package io.haochaping.deadline;

import java.util.Comparator;
import java.util.List;

/** Policies without a database; the highest version of a key is the current one. */
record FixedPolicies(List<PolicyProfile> profiles) implements Policies {

    @Override
    public PolicyRef current(String key) {
        return profiles.stream().map(PolicyProfile::ref).filter(ref -> ref.key().equals(key))
                .max(Comparator.comparingInt(PolicyRef::version)).orElseThrow();
    }

    @Override
    public PolicyProfile profile(PolicyRef ref) {
        return profiles.stream().filter(profile -> profile.ref().equals(ref)).findFirst().orElseThrow();
    }

    @Override
    public List<String> keys() {
        return profiles.stream().map(profile -> profile.ref().key()).distinct().sorted().toList();
    }
}
