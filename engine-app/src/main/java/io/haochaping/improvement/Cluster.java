package io.haochaping.improvement;

import org.jspecify.annotations.Nullable;

/**
 * What a concentrated problem is about.
 *
 * @param unitCode for a window or a person: the unit in which the number counts
 * @param code     norm code, 事项 code, window number, staff number or unit code
 */
public record Cluster(ClusterKind kind, String jurisdiction, @Nullable String unitCode, String code) {

    /** The unit that is about, where the cluster tells. */
    public @Nullable String unit() {
        return kind == ClusterKind.UNIT ? code : unitCode;
    }

    String key() {
        return kind + "|" + jurisdiction + "|" + (unitCode == null ? "" : unitCode) + "|" + code;
    }
}
