/**
 * Service records (办件), reviews (评价) and complaints (投诉) as they were given, the norm catalogue, and the ledger of rejected intake.
 * A review never changes; what is found out about it later is appended.
 */
@ApplicationModule(displayName = "Reviews", allowedDependencies = {"personaldata", "organisation", "deadline", "identity :: problem"})
@NullMarked
package io.haochaping.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
