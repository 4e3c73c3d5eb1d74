/**
 * Requests for more time (延期申请) and their process. Neither S1 nor S2 allows one: only the profile {@code city-extension} does.
 */
@ApplicationModule(displayName = "Extensions", allowedDependencies = {"duty", "duty :: workflow", "handling", "casefile", "review", "organisation", "personaldata",
        "deadline", "supervision", "engine", "identity", "process", "identity :: problem"})
@NullMarked
package io.haochaping.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
