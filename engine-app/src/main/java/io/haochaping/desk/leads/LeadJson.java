package io.haochaping.desk.leads;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.lead.Lead;
import io.haochaping.lead.LeadFlag;
import io.haochaping.lead.LeadState;
import io.haochaping.lead.LeadStep;
import io.haochaping.pages.Words;

/** A lead over REST, for supervisors. Times carry the offset of Asia/Shanghai. */
record LeadJson(String leadNo, String caseNo, String jurisdiction, @Nullable String unitCode, @Nullable String staffNo, @Nullable LeadFlag flag,
                LeadState state, String openedBy, OffsetDateTime openedAt, String to, String text, List<StepJson> steps) {

    record StepJson(LeadStep.What what, String actor, OffsetDateTime at, String note) {

        @Override
        public String toString() {
            return "StepJson";
        }
    }

    /** A page of leads. */
    record ListJson(List<LeadJson> items, int page, int size, long total) {
    }

    /** That there is a lead, for who may know. */
    record OpenedJson(String leadNo, LocalDate date) {
    }

    static LeadJson of(Lead lead) {
        return new LeadJson(lead.no(), lead.caseNo(), lead.jurisdiction(), lead.unitCode(), lead.staffNo(), lead.flag(), lead.state(), lead.openedBy(),
                lead.openedAt().atZone(Words.ZONE).toOffsetDateTime(), lead.recipient(), lead.text(),
                lead.steps().stream().map(step -> new StepJson(step.what(), step.actor(), step.at().atZone(Words.ZONE).toOffsetDateTime(), step.note()))
                        .toList());
    }

    /** Spring writes bodies to the log when somebody turns its debugging on. */
    @Override
    public String toString() {
        return "LeadJson[" + leadNo + "]";
    }
}
