/**
 * The pages under {@code /admin}, one sub-package each: organisation, accounts, calendar, policies, keys, channels, devices, set-up, import. They call the modules
 * that own what is set up; no rule lives here.
 */
@ApplicationModule(displayName = "Administration", allowedDependencies = {"identity", "identity :: problem", "organisation", "deadline", "personaldata",
        "journal", "casefile", "handling", "channel", "notification", "pages", "review", "workbook", "invitation", "evaluator"})
@NullMarked
package io.haochaping.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
