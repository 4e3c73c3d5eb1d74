package io.haochaping.administration.setup;

import java.util.List;

/**
 * One area of administration.
 *
 * @param name part of the message keys {@code admin.area.<name>} and {@code .hint}
 */
record Area(String name, String path) {

    /** Areas that belong together; the name is part of the message key {@code admin.group.<name>}. */
    record Group(String name, List<Area> areas) {
    }

    static final List<Group> GROUPS = List.of(
            new Group("organisation", List.of(new Area("organisation", "/admin/organisation"), new Area("accounts", "/admin/accounts"),
                    new Area("absences", "/admin/absences"), new Area("catalogue", "/admin/catalogue"), new Area("import", "/admin/import"))),
            new Group("rules", List.of(new Area("calendar", "/admin/calendar"), new Area("policies", "/admin/policies"))),
            new Group("connections", List.of(new Area("channels", "/admin/channels"), new Area("templates", "/admin/templates"),
                    new Area("deliveries", "/admin/deliveries"), new Area("mailbox", "/admin/mailbox"))),
            new Group("safety", List.of(new Area("keys", "/admin/keys"), new Area("changes", "/admin/changes"), new Area("setup", "/admin/setup"),
                    new Area("cockpit", "/camunda/app/cockpit/"), new Area("engine", "/camunda/app/admin/"))));
}
