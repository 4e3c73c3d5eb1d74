package io.haochaping.administration.sheet;

import io.haochaping.identity.AccountDetails;
import io.haochaping.identity.NewAccount;
import io.haochaping.organisation.CatalogueItem;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Liaison;
import io.haochaping.organisation.StaffMember;
import io.haochaping.organisation.Unit;
import io.haochaping.organisation.Window;

/** What an import changes, in the name of the person who imports. Each verb may refuse with a {@link io.haochaping.identity.problem.Problem}. */
interface SetUp {

    void add(Jurisdiction value);

    void change(Jurisdiction value);

    void add(Unit value);

    void change(Unit value);

    void add(Window value);

    void change(Window value);

    void add(StaffMember value);

    void change(StaffMember value);

    void add(Liaison value);

    void change(Liaison value);

    void put(CatalogueItem value);

    /** Makes the account and keeps its one-time password for whoever imports. */
    void add(NewAccount value);

    void change(String account, AccountDetails details, long version);

    void grant(String account, String group);
}
