package io.haochaping.organisation;

/**
 * A unit that gives services and handles the cases about them (谁办理谁负责, S1).
 *
 * @param code         letters, digits, hyphens; part of group names
 * @param name         as people read it; may repeat
 * @param jurisdiction code of the jurisdiction that it belongs to
 */
public record Unit(String code, String name, String jurisdiction) {
}
