/**
 * The vault: reviewer data encrypted at rest, masked views, purpose-bound unmasking and the access log. Nobody else stores a name,
 * a phone number or a certificate number.
 */
@ApplicationModule(displayName = "Personal data", allowedDependencies = {"identity :: problem", "journal"})
@NullMarked
package io.haochaping.personaldata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
