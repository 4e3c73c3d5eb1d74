/**
 * Supervision orders (督办): issued once per cause and case or by hand, answered by a reply with evidence, raised to the second level when
 * late themselves, closed by an exclusion.
 */
@ApplicationModule(displayName = "Supervision", allowedDependencies = {"casefile", "organisation", "review", "personaldata", "deadline", "engine", "identity", "process", "identity :: problem"})
@NullMarked
package io.haochaping.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
