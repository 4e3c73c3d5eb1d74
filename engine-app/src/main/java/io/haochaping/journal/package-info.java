/**
 * What was changed in the set-up of the system, by whom, from what to what: organisation, accounts, calendar, policies, channels, keys, templates.
 * What happens to cases stands in the case file, not here.
 */
@ApplicationModule(displayName = "Journal", allowedDependencies = {})
@NullMarked
package io.haochaping.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
