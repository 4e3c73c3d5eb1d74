/**
 * The case: its deadlines met or missed, contact attempts, findings, ledger (台账), evidence, statements, filing (备案), and the append-only
 * event log with its HMAC chain. Never steers: handling does.
 */
@ApplicationModule(displayName = "Case file", allowedDependencies = {"deadline", "organisation", "personaldata", "review", "identity :: problem"})
@NullMarked
package io.haochaping.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
