package io.haochaping.administration.sheet;

import io.haochaping.identity.AccountAdministration;
import io.haochaping.organisation.Catalogue;
import io.haochaping.organisation.OrganisationAdministration;
import org.springframework.stereotype.Component;

/** The services by which an import writes. */
@Component
class Services {

    private final OrganisationAdministration organisation;
    private final Catalogue catalogue;
    private final AccountAdministration accounts;

    Services(OrganisationAdministration organisation, Catalogue catalogue, AccountAdministration accounts) {
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.accounts = accounts;
    }

    ServiceSetUp inTheNameOf(String actor) {
        return new ServiceSetUp(organisation, catalogue, accounts, actor);
    }
}
