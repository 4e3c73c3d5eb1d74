package io.haochaping.lead;

import java.util.ArrayList;
import java.util.List;

import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.StaffMember;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class LeadReader implements LeadBook {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("openedAt"), Sort.Order.desc("no"));

    private final StoredLeads leads;
    private final StoredLeadSteps steps;
    private final SealedNotes notes;
    private final Organisation organisation;

    LeadReader(StoredLeads leads, StoredLeadSteps steps, SealedNotes notes, Organisation organisation) {
        this.leads = leads;
        this.steps = steps;
        this.notes = notes;
        this.organisation = organisation;
    }

    @Override
    public Page<Lead> list(LeadQuery query, Pageable page, Person supervisor) {
        require(supervisor);
        Pageable sorted = PageRequest.of(page.getPageNumber(), page.getPageSize(), NEWEST_FIRST);
        return leads.findAll(matching(query).and(notAbout(supervisor)), sorted).map(lead -> lead.view(List.of(), notes));
    }

    @Override
    public Lead require(String leadNo, Person supervisor) {
        require(supervisor);
        return leads.findOne(Specification.<StoredLead>where((lead, query, is) -> is.equal(lead.get("no"), leadNo)).and(notAbout(supervisor)))
                .map(lead -> lead.view(steps.findByLeadNoOrderByPosition(leadNo).stream().map(step -> step.view(notes)).toList(), notes))
                .orElseThrow(() -> Problem.notFound("not-found"));
    }

    @Override
    public List<Accountable> accountable(Person supervisor) {
        require(supervisor);
        StaffMember self = organisation.staffOfAccount(supervisor.id()).orElse(null);
        return leads.accountable().stream().filter(row -> self == null || !self.staffNo().equals(row.staffNo())
                || !self.unitCode().equals(row.staffUnit())).toList();
    }

    private static void require(Person person) {
        if (!person.isSupervisor()) {
            throw Problem.notFound("not-found");
        }
    }

    private Specification<StoredLead> notAbout(Person person) {
        StaffMember self = organisation.staffOfAccount(person.id()).orElse(null);
        return (lead, query, is) -> self == null ? is.conjunction()
                : is.or(is.isNull(lead.get("staffNo")), is.notEqual(lead.get("staffNo"), self.staffNo()),
                        is.notEqual(lead.get("staffUnit"), self.unitCode()));
    }

    private static Specification<StoredLead> matching(LeadQuery wanted) {
        return (lead, query, is) -> is.and(conditions(wanted, lead, is).toArray(Predicate[]::new));
    }

    private static List<Predicate> conditions(LeadQuery wanted, Root<StoredLead> lead, CriteriaBuilder is) {
        List<Predicate> all = new ArrayList<>();
        if (wanted.state() != null) {
            all.add(is.equal(lead.get("state"), wanted.state()));
        }
        if (wanted.flag() != null) {
            all.add(is.equal(lead.get("flag"), wanted.flag()));
        }
        if (wanted.flagged() != null) {
            all.add(wanted.flagged() ? is.isNotNull(lead.get("flag")) : is.isNull(lead.get("flag")));
        }
        if (wanted.unitCode() != null) {
            all.add(is.equal(lead.get("unitCode"), wanted.unitCode()));
        }
        if (wanted.accountability()) {
            all.add(is.and(is.isNotNull(lead.get("flag")), lead.get("state").in(LeadState.CONFIRMED, LeadState.ACCOUNTED)));
        }
        return all;
    }
}
