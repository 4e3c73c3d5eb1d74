/**
 * Opening a case and steering it: who may do what next, and what a completion means. Only handling.workflow knows the engine.
 */
@ApplicationModule(displayName = "Handling", allowedDependencies = {"casefile", "review", "organisation", "identity", "personaldata", "deadline", "supervision", "duty", "voice", "engine", "process", "identity :: problem", "journal"})
@NullMarked
package io.haochaping.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
