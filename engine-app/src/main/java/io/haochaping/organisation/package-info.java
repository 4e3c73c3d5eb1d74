/**
 * Jurisdictions, units, windows, rated staff and their accounts, the catalogue of 事项, who handles what (谁办理谁负责), and the data
 * scope that follows for a person.
 */
@ApplicationModule(displayName = "Organisation", allowedDependencies = {"identity", "identity :: problem", "journal"})
@NullMarked
package io.haochaping.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
