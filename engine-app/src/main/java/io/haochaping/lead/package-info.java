/**
 * Leads on violations of discipline or law (违纪违法线索) that come up with a case: opened by who handles or steers it, read by supervisors
 * alone, transferred to the competent department, its reply recorded, and kept for accountability where confirmed. What a lead says is
 * encrypted; the case's log tells that there was one and nothing more.
 */
@ApplicationModule(displayName = "Leads", allowedDependencies = {"duty", "duty :: workflow", "casefile", "review", "organisation", "personaldata", "engine", "identity", "process", "deadline", "identity :: problem"})
@NullMarked
package io.haochaping.lead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
