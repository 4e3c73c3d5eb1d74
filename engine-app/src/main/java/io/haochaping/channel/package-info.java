/**
 * The doors for reviews: channel registry, signatures, rate limits, the REST intake and the reviewer's receipt.
 */
@ApplicationModule(displayName = "Channels", allowedDependencies = {"engine", "review", "handling", "casefile", "organisation", "personaldata", "deadline", "identity", "identity :: problem", "connector :: api", "journal", "voice", "notification", "objection"})
@NullMarked
package io.haochaping.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
