/**
 * Messages to staff and reviewers: inbox, mail, templates, delivery log. Follows the events of the other modules.
 */
@ApplicationModule(displayName = "Notification", allowedDependencies = {"identity", "identity :: problem", "organisation", "deadline", "personaldata",
        "review", "voice", "casefile", "supervision", "handling", "appeal", "extension", "duty", "journal", "pages", "connector :: api"})
@NullMarked
package io.haochaping.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
