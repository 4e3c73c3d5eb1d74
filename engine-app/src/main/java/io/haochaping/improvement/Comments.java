package io.haochaping.improvement;

import java.util.Optional;

import io.haochaping.identity.Person;
import io.haochaping.organisation.DataScope;
import org.jspecify.annotations.Nullable;

/** Comments of the public (社会各界综合点评, S1). The port for every way by which they come; each one gets an outcome. */
public interface Comments {

    /**
     * Registers a comment and starts its process.
     *
     * @param by the coordinator or supervisor who enters it
     * @return number of the matter
     * @throws io.haochaping.identity.problem.Problem 403 {@code comment-by-coordinator-or-supervisor}; 404 {@code not-found} for an
     *         unknown jurisdiction; 422 {@code validation-failed}, with {@code comment-repeats-unknown} for an earlier comment that there is not
     */
    String received(NewComment comment, Person by);

    /** Whether the person may enter comments of this jurisdiction, and read who made them. */
    boolean mayEnter(String jurisdiction, Person person);

    /** Who made it; empty for those who have no business with it. */
    Optional<Commenter> commenterOf(String no, Person person, DataScope scope);

    /**
     * A comment as it came.
     *
     * @param title    short heading without personal data
     * @param repeatOf number of an earlier comment on the same matter
     */
    record NewComment(String jurisdiction, CommentWay way, String title, String text, Competence competence, @Nullable String name,
            @Nullable String phone, @Nullable String repeatOf) {

        @Override
        public String toString() {
            return "NewComment[" + way + "]";
        }
    }

    /** Who made a comment. */
    record Commenter(@Nullable String name, @Nullable String phone) {

        @Override
        public String toString() {
            return "Commenter";
        }
    }
}
