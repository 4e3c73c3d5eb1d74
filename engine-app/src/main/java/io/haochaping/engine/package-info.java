/**
 * The embedded engine: its configuration, its clock, the deployer of shipped models, the authorizations of each role, and the
 * gate that decides what a person may do through the engine's own interfaces. Knows no case: the modules that own a process tell
 * the gate what a completion of their tasks means.
 */
@ApplicationModule(displayName = "Engine", allowedDependencies = {"identity", "process", "identity :: problem"})
@NullMarked
package io.haochaping.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
