/**
 * Spot checks (抽查回访) of closed cases, alone or by random sample, and whose word on a return visit counts: the reviewer's own answer on the
 * receipt page, then the spot check, then what the unit recorded. A contradiction opens supervision.
 */
@ApplicationModule(displayName = "Spot checks", allowedDependencies = {"duty", "duty :: workflow", "handling", "supervision", "voice", "casefile", "review", "organisation", "personaldata", "engine", "identity", "process", "deadline", "identity :: problem"})
@NullMarked
package io.haochaping.spotcheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
