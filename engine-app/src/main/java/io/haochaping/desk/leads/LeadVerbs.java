package io.haochaping.desk.leads;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.lead.LeadFlag;
import io.haochaping.lead.Leads;
import io.haochaping.lead.NewLead;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Inputs;

/** Opening a lead, for the form and REST alike: in scope or 404, then the inputs, then the rules of leads. */
@Component
class LeadVerbs {

    private final Leads leads;
    private final CaseFiles cases;
    private final Organisation organisation;
    private final CurrentPerson current;

    LeadVerbs(Leads leads, CaseFiles cases, Organisation organisation, CurrentPerson current) {
        this.leads = leads;
        this.cases = cases;
        this.organisation = organisation;
        this.current = current;
    }

    /** @return number of the lead */
    String open(String caseNo, @Nullable String to, @Nullable String text, @Nullable LeadFlag flag) {
        Person person = current.require();
        cases.find(caseNo, organisation.scopeOf(person)).orElseThrow(() -> Problem.notFound("not-found"));
        new Inputs().code("/to", to).text("/text", text).require();
        return leads.open(caseNo, new NewLead(to, text, flag), person);
    }
}
