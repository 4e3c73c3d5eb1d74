package io.haochaping.improvement;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.haochaping.identity.Person;

/** Evidence (佐证材料) for what a unit carried out; files of the matter, encrypted at rest. Who may see the matter may see them. */
public interface ImprovementFiles {

    /**
     * @throws io.haochaping.identity.problem.Problem 403 {@code improvement-evidence-by-assignee} for anybody but who has the task to carry
     *         out; 413 too large, 415 kind not allowed, 422 empty
     */
    MatterFile add(String no, String fileName, InputStream content, Person by);

    /** Oldest first. */
    List<MatterFile> of(String no);

    Optional<byte[]> content(String no, String id);

    /** Whether the person has the task to carry the matter out. */
    boolean mayAdd(String no, Person person);

    /** @param size in bytes */
    record MatterFile(String id, String fileName, String mediaType, long size, String sha256, String actor, Instant at) {

        @Override
        public String toString() {
            return "MatterFile[" + id + "]";
        }
    }
}
