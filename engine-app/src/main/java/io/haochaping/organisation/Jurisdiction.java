package io.haochaping.organisation;

/**
 * An area of responsibility with coordinators of its own.
 *
 * @param code   letters, digits, hyphens; part of group names
 * @param name   as people read it
 * @param policy key of the policy profile that its new cases follow
 */
public record Jurisdiction(String code, String name, String policy) {
}
