package io.haochaping.administration.sheet;

import java.util.ArrayList;
import java.util.List;

import io.haochaping.identity.AccountAdministration;
import io.haochaping.identity.AccountDetails;
import io.haochaping.identity.NewAccount;
import io.haochaping.organisation.Catalogue;
import io.haochaping.organisation.CatalogueItem;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Liaison;
import io.haochaping.organisation.OrganisationAdministration;
import io.haochaping.organisation.StaffMember;
import io.haochaping.organisation.Unit;
import io.haochaping.organisation.Window;

/** Changes by the services of the owning modules; they check, and write the journal. Collects the one-time passwords of new accounts. */
final class ServiceSetUp implements SetUp {

    private final OrganisationAdministration organisation;
    private final Catalogue catalogue;
    private final AccountAdministration accounts;
    private final String actor;
    private final List<FirstPassword> passwords = new ArrayList<>();

    ServiceSetUp(OrganisationAdministration organisation, Catalogue catalogue, AccountAdministration accounts, String actor) {
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.actor = actor;
    }

    List<FirstPassword> passwords() {
        return passwords;
    }

    @Override
    public void add(Jurisdiction value) {
        organisation.addJurisdiction(value, actor);
    }

    @Override
    public void change(Jurisdiction value) {
        organisation.changeJurisdiction(value, actor);
    }

    @Override
    public void add(Unit value) {
        organisation.addUnit(value, actor);
    }

    @Override
    public void change(Unit value) {
        organisation.changeUnit(value, actor);
    }

    @Override
    public void add(Window value) {
        organisation.addWindow(value, actor);
    }

    @Override
    public void change(Window value) {
        organisation.changeWindow(value, actor);
    }

    @Override
    public void add(StaffMember value) {
        organisation.addStaff(value, actor);
    }

    @Override
    public void change(StaffMember value) {
        organisation.changeStaff(value, actor);
    }

    @Override
    public void add(Liaison value) {
        organisation.addLiaison(value, actor);
    }

    @Override
    public void change(Liaison value) {
        organisation.changeLiaison(value, actor);
    }

    @Override
    public void put(CatalogueItem value) {
        catalogue.put(value, actor);
    }

    @Override
    public void add(NewAccount value) {
        passwords.add(new FirstPassword(value.id(), value.displayName(), accounts.create(value, actor)));
    }

    @Override
    public void change(String account, AccountDetails details, long version) {
        accounts.change(account, details, version, actor);
    }

    @Override
    public void grant(String account, String group) {
        accounts.grant(account, group, actor);
    }
}
