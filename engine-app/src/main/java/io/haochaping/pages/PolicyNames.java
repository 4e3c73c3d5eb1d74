package io.haochaping.pages;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import io.haochaping.deadline.Policies;
import io.haochaping.deadline.PolicyRef;

/** How people call a policy profile: the name that its version carries, never its key. Templates know it as {@code @policyNames}. */
@Component("policyNames")
public class PolicyNames {

    private final Policies policies;
    private final Words words;

    public PolicyNames(Policies policies, Words words) {
        this.policies = policies;
        this.words = words;
    }

    /** The name of the version that is in force; the key where there is none yet. */
    public String of(String key) {
        try {
            return of(policies.current(key));
        } catch (IllegalArgumentException noneInForce) {
            return key;
        }
    }

    public String of(PolicyRef ref) {
        return policies.profile(ref).name();
    }

    /** The short name of a document that somebody named in full; any other source as it was written. */
    public String sourceCode(String written) {
        return Stream.of("S1", "S2").filter(code -> source(code).equals(written.strip())).findFirst().orElse(written);
    }

    /** The document behind a short name (S1, S2); any other source as it was written. */
    public String source(String source) {
        return words.word("pages.policy.source.", source);
    }
}
