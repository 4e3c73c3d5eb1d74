package io.haochaping.organisation;

/**
 * Something that keeps a unit or jurisdiction from being retired. Words: {@code problem.<code>} with name, count and example as arguments.
 *
 * @param code    such as {@code unit-has-windows}
 * @param count   how many
 * @param example one of them, as people know it
 */
public record Obstacle(String code, long count, String example) {
}
