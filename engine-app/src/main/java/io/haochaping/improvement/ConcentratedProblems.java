package io.haochaping.improvement;

import java.util.List;

import io.haochaping.identity.Person;
import io.haochaping.organisation.DataScope;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Concentrated problems (集中问题, S1 and S2) and the list of key supervision (重点监督, S2). Excluded reviews never count. */
public interface ConcentratedProblems {

    /** Looks for problems that the thresholds name and opens each that is not open; as often as wanted. Answers how many it opened. */
    int look();

    /**
     * Opens one by hand.
     *
     * @return number of the matter
     * @throws io.haochaping.identity.problem.Problem 403 {@code cluster-by-coordinator-or-supervisor}; 422 for something that there is not;
     *         409 {@code cluster-open}
     */
    String open(Cluster cluster, String text, Person by);

    /** Units, 事项, windows, persons and norms with an open problem, or with one that ended in the last {@value #RECENT_DAYS} days; the open ones first. */
    List<KeyMatter> keySupervision(DataScope scope);

    /** How long after its end a problem stays on the list; assumption. */
    int RECENT_DAYS = 90;

    /**
     * Something under key supervision.
     *
     * @param problems how many of its problems are open or recent
     * @param endedAt  of the last one; null while one is open
     */
    record KeyMatter(Cluster cluster, String title, String lastNo, ImprovementState state, int problems, Instant openedAt, @Nullable Instant endedAt) {
    }
}
