package io.haochaping.journal;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** The append-only journal of changes to the set-up. A change and its entry are committed together or not at all. */
public interface Journal {

    /**
     * Records a change in the caller's transaction. Nothing is recorded where old and new are the same.
     *
     * @param subject what was changed, e.g. {@code unit}, {@code account}, {@code calendar}; the pages have a word for it
     *                ({@code journal.subject.<subject>})
     * @param id      which one
     * @param before  fields before; {@code null} for something new. Never a password, a secret, or data of a reviewer
     * @param after   fields after; {@code null} for something removed
     * @param actor   account id, or {@code system}
     */
    void record(String subject, String id, @Nullable Map<String, ?> before, @Nullable Map<String, ?> after, String actor);

    /** The newest first. {@code null} asks for all subjects, or all of a subject. */
    Page<Change> list(@Nullable String subject, @Nullable String id, Pageable page);

    /** Every subject that has an entry, sorted. */
    List<String> subjects();
}
