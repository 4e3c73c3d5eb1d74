package io.haochaping.administration.accounts;

import java.util.List;

import io.haochaping.identity.AccountDetails;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Option;

/**
 * One account.
 *
 * @param typed what the form holds: as stored, or as typed when it was refused
 * @param local the password is kept here
 * @param self  the account of who looks at it
 */
record AccountPage(String id, String name, List<Badge> badges, List<Fact> facts, AccountDetails typed, long version, List<Given> given,
                   List<Option> roles, List<Option> units, List<Option> jurisdictions, boolean local, boolean locked, boolean self) {

    /** A role of the account. */
    record Given(String group, String label) {
    }
}
