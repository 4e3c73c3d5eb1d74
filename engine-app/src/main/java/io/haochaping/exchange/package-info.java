/**
 * What superior platforms are told: an outbox written in the transaction of what it tells, sent in order per service, at least once.
 */
@ApplicationModule(displayName = "Exchange", allowedDependencies = {"identity", "identity :: problem", "review", "casefile", "organisation", "personaldata", "journal", "pages", "fetching",
        "connector :: api"})
@NullMarked
package io.haochaping.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
