package io.haochaping.desk.leads;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseView;
import io.haochaping.desk.CaseFacet;
import io.haochaping.identity.Person;
import io.haochaping.lead.Leads;

/** {@code leads} of a case: numbers and days, for who may know of them. */
@Component
class LeadFacet implements CaseFacet {

    private final Leads leads;

    LeadFacet(Leads leads) {
        this.leads = leads;
    }

    @Override
    public String name() {
        return "leads";
    }

    @Override
    public @Nullable Object of(CaseView file, Person person, boolean rated) {
        return rated ? List.of() : leads.knownTo(person, file.caseNo()).stream()
                .map(lead -> new LeadJson.OpenedJson(lead.no(), lead.openedOn())).toList();
    }
}
