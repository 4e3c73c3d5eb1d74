package io.haochaping.improvement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.haochaping.casefile.CountedReviews.CountedReview;
import io.haochaping.engine.Retries;
import io.haochaping.improvement.Register.Opening;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens problems, by hand and by the thresholds; one open problem per cluster. */
@Component
class ClusterWatch {

    private final StoredImprovements improvements;
    private final StoredClusterCases cases;
    private final ClusterSearch search;
    private final ClusterSubjects subjects;
    private final Register register;
    private final ImprovementProcess process;
    private final Retries retries;
    private final Clock clock;

    ClusterWatch(StoredImprovements improvements, StoredClusterCases cases, ClusterSearch search, ClusterSubjects subjects, Register register,
            ImprovementProcess process, Retries retries, Clock clock) {
        this.improvements = improvements;
        this.cases = cases;
        this.search = search;
        this.subjects = subjects;
        this.register = register;
        this.process = process;
        this.retries = retries;
        this.clock = clock;
    }

    /** What was received in this very second counts. Each problem in a transaction of its own, so that one that cannot be opened keeps no other from it. */
    int look() {
        Map<ClusterKind, Threshold> thresholds = new EnumMap<>(ClusterKind.class);
        for (ClusterKind kind : ClusterKind.values()) {
            thresholds.put(kind, process.thresholdOf(kind));
        }
        int longest = thresholds.values().stream().mapToInt(Threshold::days).max().orElse(0);
        Instant now = clock.instant();
        int opened = 0;
        for (var found : search.clusters(before(now, longest), now.plusSeconds(1)).entrySet()) {
            Threshold threshold = thresholds.get(found.getKey().kind());
            opened += retries.inTransaction(() -> look(found.getKey(), within(found.getValue(), before(now, threshold.days())), threshold)) ? 1 : 0;
        }
        return opened;
    }

    private boolean look(Cluster cluster, List<CountedReview> recent, Threshold threshold) {
        var open = improvements.findByOpenKey(cluster.key()).map(StoredImprovement::view);
        if (open.isPresent()) {
            note(open.get().no(), recent);
            return false;
        }
        Instant ended = lastEnd(cluster);
        List<CountedReview> since = ended == null ? recent : within(recent, ended);
        if (since.size() < threshold.reviews()) {
            return false;
        }
        open(cluster, null, since, threshold.days(), History.SYSTEM);
        return true;
    }

    private @Nullable Instant lastEnd(Cluster cluster) {
        return improvements.lastEnd(cluster.kind(), cluster.jurisdiction(), cluster.unitCode() == null ? "" : cluster.unitCode(), cluster.code());
    }

    /** By hand: the cases of the period that the threshold looks at are behind it, however many. */
    String open(Cluster cluster, @Nullable String text, String by) {
        int days = process.thresholdOf(cluster.kind()).days();
        Instant now = clock.instant();
        return open(cluster, text, search.of(cluster, before(now, days), now.plusSeconds(1)), days, by);
    }

    private String open(Cluster cluster, @Nullable String text, List<CountedReview> behind, int days, String by) {
        Opening opening = new Opening(Source.CONCENTRATED, cluster.jurisdiction(), subjects.title(cluster), text, subjects.subject(cluster), by);
        String no = register.open(opening, matter -> matter.cluster(cluster, days));
        note(no, behind);
        return no;
    }

    private void note(String no, List<CountedReview> behind) {
        Set<String> known = new HashSet<>(cases.caseNos(no));
        behind.stream().map(CountedReview::caseNo).filter(known::add).forEach(caseNo -> cases.save(new StoredClusterCase(no, caseNo)));
    }

    private static List<CountedReview> within(List<CountedReview> reviews, Instant from) {
        return reviews.stream().filter(review -> !review.receivedAt().isBefore(from)).toList();
    }

    private static Instant before(Instant now, int days) {
        return now.minus(days, ChronoUnit.DAYS);
    }
}
