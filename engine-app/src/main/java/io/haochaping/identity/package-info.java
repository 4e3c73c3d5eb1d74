/**
 * Who somebody is: roles, accounts, login and single sign-on with the engine's web applications. Knows nothing of cases.
 */
@ApplicationModule(displayName = "Identity", allowedDependencies = {"journal"})
@NullMarked
package io.haochaping.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
