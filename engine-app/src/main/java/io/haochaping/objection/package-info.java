/**
 * Objections of reviewers to an exclusion (不予采纳异议), their process, and the revocation that two supervisors decide.
 */
@ApplicationModule(displayName = "Objections", allowedDependencies = {"duty", "duty :: workflow", "handling", "casefile", "review", "organisation", "personaldata",
        "deadline", "supervision", "engine", "identity", "process", "identity :: problem"})
@NullMarked
package io.haochaping.objection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
