/**
 * Working-day calendars per jurisdiction, versioned policy profiles, and the due dates that follow from both. Knows neither cases
 * nor the engine.
 */
@ApplicationModule(displayName = "Deadlines", allowedDependencies = {"identity :: problem"})
@NullMarked
package io.haochaping.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
