package io.haochaping.organisation;

import org.jspecify.annotations.Nullable;

/**
 * An area of responsibility with coordinators of its own.
 *
 * @param code    letters, digits, hyphens; part of group names
 * @param name    as people read it
 * @param policy  key of the policy profile that its new cases follow
 * @param level   city, county, line of business
 * @param parent  code of the jurisdiction above, such as the city of a county
 * @param retired takes no new units any more
 * @param version counts the changes; a change states the one that it was made upon
 */
public record Jurisdiction(String code, String name, String policy, JurisdictionLevel level, @Nullable String parent, boolean retired, long version) {

    /** One that stands alone. */
    public Jurisdiction(String code, String name, String policy) {
        this(code, name, policy, JurisdictionLevel.COUNTY, null, false, 0);
    }
}
