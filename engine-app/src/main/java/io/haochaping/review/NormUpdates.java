package io.haochaping.review;

import java.util.List;

/** Takes over the catalogue of norms from where it is published. */
public interface NormUpdates {

    /**
     * Makes the catalogue what this version says. A norm that is not in it any more is retired and stays readable; none is ever deleted. A version that was
     * taken before changes nothing.
     *
     * @return how many were added, changed and retired
     * @throws io.haochaping.identity.problem.Problem 422 {@code norms-implausible} where a norm is malformed or there twice, or a level would be left without any
     */
    Update take(String source, String version, List<Norm> norms);

    /** What a version changed. */
    record Update(int added, int changed, int retired) {

        static final Update NONE = new Update(0, 0, 0);
    }
}
