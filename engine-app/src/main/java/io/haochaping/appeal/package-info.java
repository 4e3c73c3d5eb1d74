/**
 * Appeals (申诉) of the rated person or the unit's leader against a review: examined by somebody who never touched the case, rechecked once by
 * another person; upheld, the review is excluded.
 */
@ApplicationModule(displayName = "Appeals", allowedDependencies = {"casefile", "handling", "supervision", "duty", "duty :: workflow", "deadline", "organisation", "review",
        "personaldata", "identity", "identity :: problem", "engine", "process"})
@NullMarked
package io.haochaping.appeal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
