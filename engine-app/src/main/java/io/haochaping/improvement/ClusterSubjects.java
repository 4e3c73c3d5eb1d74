package io.haochaping.improvement;

import java.util.Optional;

import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.review.Norm;
import io.haochaping.review.NormCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a cluster is about, if there is such a thing. */
@Component
class ClusterSubjects {

    private final Organisation organisation;
    private final NormCatalogue norms;

    ClusterSubjects(Organisation organisation, NormCatalogue norms) {
        this.organisation = organisation;
        this.norms = norms;
    }

    /** A heading; of a person the number only, whose name stands in the organisation. */
    String title(Cluster cluster) {
        return switch (cluster.kind()) {
            case NORM -> norms.find(cluster.code()).map(Norm::name).map(name -> cluster.code() + " " + name).orElse(cluster.code());
            case TASK -> organisation.taskName(cluster.code()).orElse(cluster.code());
            case WINDOW -> unit(cluster.unitCode()) + " " + cluster.code();
            case STAFF -> unit(cluster.unitCode()) + " " + cluster.code();
            case UNIT -> unit(cluster.code());
        };
    }

    /** What the engine may know: nothing of a person. */
    @Nullable String subject(Cluster cluster) {
        return cluster.kind() == ClusterKind.STAFF ? null : title(cluster);
    }

    boolean exists(Cluster cluster) {
        return switch (cluster.kind()) {
            case NORM -> norms.find(cluster.code()).isPresent();
            case TASK -> organisation.knowsTask(cluster.code());
            case WINDOW -> isOf(cluster.jurisdiction(), cluster.unitCode()) && organisation.hasWindow(unitOf(cluster), cluster.code());
            case STAFF -> isOf(cluster.jurisdiction(), cluster.unitCode()) && organisation.staff(unitOf(cluster), cluster.code()).isPresent();
            case UNIT -> isOf(cluster.jurisdiction(), cluster.code());
        };
    }

    /** The account of the person that it is about. */
    Optional<String> person(@Nullable Cluster cluster) {
        return cluster == null || cluster.kind() != ClusterKind.STAFF ? Optional.empty()
                : organisation.accountOfStaff(unitOf(cluster), cluster.code());
    }

    private static String unitOf(Cluster cluster) {
        return cluster.unitCode() == null ? "" : cluster.unitCode();
    }

    private boolean isOf(String jurisdiction, @Nullable String unit) {
        return unit != null && organisation.unit(unit).filter(each -> each.jurisdiction().equals(jurisdiction)).isPresent();
    }

    private String unit(@Nullable String code) {
        return code == null ? "" : organisation.unit(code).map(Unit::name).orElse(code);
    }
}
