/**
 * Supervision orders (督办): issued once per cause and case, answered by a reply, closed by an exclusion.
 */
@ApplicationModule(displayName = "Supervision", allowedDependencies = {"casefile", "organisation", "personaldata", "deadline", "engine", "identity", "process", "identity :: problem"})
@NullMarked
package io.haochaping.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
