package io.haochaping.desk.improvements;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.haochaping.improvement.Cluster;
import io.haochaping.improvement.ClusterKind;

/** A concentrated problem as it was typed. */
record ProblemForm(@Nullable String jurisdiction, @Nullable String kind, @Nullable String unitCode, @Nullable String code, @Nullable String text) {

    static final ProblemForm EMPTY = new ProblemForm(null, null, null, null, null);

    /** Of a unit the code may stand in either field. */
    Cluster cluster() {
        ClusterKind of = Typed.choice("/kind", ClusterKind.class, kind);
        String named = Typed.or(code, "");
        String unit = Typed.or(unitCode, "");
        return new Cluster(of, Typed.or(jurisdiction, ""), of.isOfUnit() ? unit : null, of == ClusterKind.UNIT && named.isEmpty() ? unit : named);
    }

    static ProblemForm of(Map<String, String> typed) {
        return new ProblemForm(typed.get("jurisdiction"), typed.get("kind"), typed.get("unitCode"), typed.get("code"), typed.get("text"));
    }
}
