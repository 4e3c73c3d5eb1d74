package io.haochaping.improvement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.haochaping.casefile.CountedReviews;
import io.haochaping.casefile.CountedReviews.CountedReview;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which bad reviews are about the same. Counts what counts now: an exclusion takes a review out of every cluster. */
@Component
@Transactional(readOnly = true)
class ClusterSearch {

    private static final int AT_ONCE = 500;

    private final CountedReviews counted;
    private final Reviews reviews;

    ClusterSearch(CountedReviews counted, Reviews reviews) {
        this.counted = counted;
        this.reviews = reviews;
    }

    /** The cases of every cluster, oldest first, reviews received from {@code from} on and before {@code before}. */
    Map<Cluster, List<CountedReview>> clusters(Instant from, Instant before) {
        Map<Cluster, List<CountedReview>> found = new LinkedHashMap<>();
        List<CountedReview> all = counted.received(from, before);
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            List<CountedReview> some = all.subList(start, Math.min(all.size(), start + AT_ONCE));
            Map<String, RegisteredReview> originals = reviews.find(some.stream().map(CountedReview::reviewId).toList());
            some.forEach(each -> of(each, originals.get(each.reviewId()))
                    .forEach(cluster -> found.computeIfAbsent(cluster, any -> new ArrayList<>()).add(each)));
        }
        return found;
    }

    List<CountedReview> of(Cluster cluster, Instant from, Instant before) {
        return clusters(from, before).getOrDefault(cluster, List.of());
    }

    int count(Cluster cluster, Instant from, Instant before) {
        return of(cluster, from, before).size();
    }

    /** A norm that is ticked twice counts once. */
    static List<Cluster> of(CountedReview counted, @Nullable RegisteredReview review) {
        List<Cluster> clusters = new ArrayList<>();
        String jurisdiction = counted.jurisdiction();
        if (review != null) {
            review.normCodes().stream().distinct().forEach(code -> clusters.add(new Cluster(ClusterKind.NORM, jurisdiction, null, code)));
            add(clusters, review.taskCode() == null ? null : new Cluster(ClusterKind.TASK, jurisdiction, null, review.taskCode()));
            add(clusters, review.unitCode() == null || review.windowNo() == null ? null
                    : new Cluster(ClusterKind.WINDOW, jurisdiction, review.unitCode(), review.windowNo()));
        }
        add(clusters, counted.ratedUnit() == null || counted.staffNo() == null ? null
                : new Cluster(ClusterKind.STAFF, jurisdiction, counted.ratedUnit(), counted.staffNo()));
        add(clusters, counted.unitCode() == null ? null : new Cluster(ClusterKind.UNIT, jurisdiction, null, counted.unitCode()));
        return clusters;
    }

    private static void add(List<Cluster> clusters, @Nullable Cluster cluster) {
        if (cluster != null) {
            clusters.add(cluster);
        }
    }
}
