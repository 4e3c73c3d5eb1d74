/**
 * Demonstration data, accounts and clock; present in the profile {@code demo} only.
 */
@ApplicationModule(displayName = "Demonstration", allowedDependencies = {"channel", "review", "handling", "casefile", "organisation", "identity", "personaldata", "deadline", "engine", "invitation", "connector :: api", "connector :: fake", "connector :: sms-fake", "identity :: problem"})
@NullMarked
package io.haochaping.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
