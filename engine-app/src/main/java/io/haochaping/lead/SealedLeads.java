package io.haochaping.lead;

import java.util.List;
import java.util.stream.Stream;

import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a rotation of the data key reach what leads say. */
@Component
class SealedLeads implements SealedRows {

    private final StoredLeads leads;
    private final StoredLeadSteps steps;
    private final SealedNotes notes;

    SealedLeads(StoredLeads leads, StoredLeadSteps steps, SealedNotes notes) {
        this.leads = leads;
        this.steps = steps;
        this.notes = notes;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int reencrypt(int limit) {
        List<StoredLead> olderLeads = leads.findByKeyIdNot(notes.keyId(), Limit.of(limit));
        olderLeads.forEach(lead -> lead.sealAnew(notes));
        int left = limit - olderLeads.size();
        if (left == 0) {
            return limit;
        }
        List<StoredLeadStep> olderSteps = steps.findByKeyIdNot(notes.keyId(), Limit.of(left));
        olderSteps.forEach(step -> step.sealAnew(notes));
        return olderLeads.size() + olderSteps.size();
    }

    @Override
    public String kind() {
        return "leads";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        return Stream.concat(leads.rowsByKey().stream(), steps.rowsByKey().stream()).toList();
    }
}
