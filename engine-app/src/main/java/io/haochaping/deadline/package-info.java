/**
 * Working-day calendars per jurisdiction, versioned policy profiles, and the due dates that follow from both. Knows neither cases
 * nor the engine, and never moves a deadline that it handed out. Of the organisation it asks only whether a jurisdiction exists; what
 * is changed here goes into the journal.
 */
@ApplicationModule(displayName = "Deadlines", allowedDependencies = {"identity :: problem", "organisation", "journal"})
@NullMarked
package io.haochaping.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
