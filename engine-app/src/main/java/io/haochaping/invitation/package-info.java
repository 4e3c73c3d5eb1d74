/**
 * Invitations to review a service: one-time links with their QR codes for registered services, the codes of windows, and the rating page that both lead to.
 * A link holds nothing but a random token; what is stored of it is its hash.
 */
@ApplicationModule(displayName = "Invitations", allowedDependencies = {"channel", "review", "organisation", "deadline", "identity :: problem", "journal", "pages",
        "notification", "personaldata"})
@NullMarked
package io.haochaping.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
