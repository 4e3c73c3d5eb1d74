/**
 * Window evaluators (评价器) and self-service terminals: who they are and where they stand, the visit that a channel hands to them, and our own protocol
 * over WebSocket by which they show it and bring back what was rated. The page {@code /kiosk} is their first client.
 */
@ApplicationModule(displayName = "Evaluators", allowedDependencies = {"channel", "invitation", "review", "organisation", "deadline", "personaldata", "journal",
        "identity :: problem", "connector :: api"})
@NullMarked
package io.haochaping.evaluator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
