/**
 * Where everything stands: boards of coordinators, leaders and officers, the ledger, the rate of real-name bad reviews called back and rectified.
 */
@ApplicationModule(displayName = "Board", allowedDependencies = {"identity", "identity :: problem", "organisation", "deadline", "review", "casefile",
        "handling", "supervision", "channel", "pages"})
@NullMarked
package io.haochaping.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
