package io.haochaping.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A window where people are served.
 *
 * @param id       of the registered window; {@code null} for one that is not registered yet
 * @param unitCode the unit that works in it and answers for it
 * @param windowNo unique within the unit
 * @param name     what is done there
 * @param hallUnit code of the unit in whose hall it stands, where that is another one: a tax window in the government service hall
 * @param version  counts the changes; a change states the one that it was made upon
 */
public record Window(@Nullable String id, String unitCode, String windowNo, @Nullable String name, @Nullable String hallUnit, long version) {
}
