package io.haochaping.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** The catalogue of 事项. A change is a new version from a day on; the versions before it stay readable and never change but for their end. */
public interface Catalogue {

    /** The newest version of each item, by code; {@code text} is part of a name or the start of a code. */
    Page<CatalogueItem> search(@Nullable String text, Pageable page);

    Optional<CatalogueItem> newest(String code);

    /** The version that applies on a day. */
    Optional<CatalogueItem> on(String code, LocalDate day);

    /** The newest first. */
    List<CatalogueItem> versions(String code);

    /**
     * Adds an item, or a version of one; nothing happens where nothing but the first day differs. The version before ends on the day before; where it
     * would begin later than the new one, that is refused (422 {@code catalogue-version-overlaps}).
     *
     * @param item its {@code number} is the version that the change was made upon, 0 for a new item (409 {@code changed-meanwhile} where it is not the
     *             newest, 409 {@code organisation-code-taken} for a new item with a known code)
     */
    CatalogueItem put(CatalogueItem item, String actor);

    /** The item is not offered after a day (废止). */
    void end(String code, int number, LocalDate lastDay, String actor);
}
