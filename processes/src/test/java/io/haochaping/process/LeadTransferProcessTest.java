package io.haochaping.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import io.haochaping.process.LeadTransfer.Ends;
import io.haochaping.process.LeadTransfer.Tasks;

import org.junit.jupiter.api.Test;

/** A lead: looked at, transferred, answered; a flagged one that is confirmed is not done before accountability is on record. */
class LeadTransferProcessTest {

    static final Map<String, Object> TRANSFER = Map.of("transferDecision", "TRANSFER");
    static final Map<String, Object> CONFIRMED = Map.of("leadOutcome", "CONFIRMED");

    static DutyRun opened(boolean flagged) {
        return DutyRun.started(LeadTransfer.KEY, "leadNo", Map.of("flagged", flagged));
    }

    @Test
    void asksSupervisorsToLookAtItFirst() {
        opened(false).asks(Tasks.TRANSFER_LEAD, "移送线索", "leadTransferrers");
    }

    @Test
    void endsWhenDismissed() {
        DutyRun lead = opened(true).complete(Tasks.TRANSFER_LEAD, Map.of("transferDecision", "DISMISS"));

        assertThat(lead.isEnded()).isTrue();
        assertThat(lead.ends()).containsExactly(Ends.LEAD_DISMISSED);
    }

    @Test
    void asksForTheReplyOfTheDepartmentOnceTransferred() {
        opened(true).complete(Tasks.TRANSFER_LEAD, TRANSFER).asks(Tasks.RECORD_REPLY, "登记回复", "leadReplyRecorders");
    }

    @Test
    void asksAgainWhileTheDepartmentIsStillAtWork() {
        DutyRun lead = opened(false).complete(Tasks.TRANSFER_LEAD, TRANSFER);
        String first = lead.task().getId();

        lead.complete(Tasks.RECORD_REPLY, Map.of("leadOutcome", "PENDING"));

        lead.asks(Tasks.RECORD_REPLY, "登记回复", "leadReplyRecorders");
        assertThat(lead.task().getId()).as("a new task with a limit of its own").isNotEqualTo(first);
        assertThat(lead.ends()).isEmpty();
    }

    @Test
    void endsWhenNothingWasFoundEvenIfFlagged() {
        DutyRun lead = opened(true).complete(Tasks.TRANSFER_LEAD, TRANSFER).complete(Tasks.RECORD_REPLY, Map.of("leadOutcome", "NOT_CONFIRMED"));

        assertThat(lead.isEnded()).isTrue();
        assertThat(lead.ends()).containsExactly(Ends.LEAD_NOT_CONFIRMED);
    }

    @Test
    void endsWhenConfirmedWithoutFlag() {
        DutyRun lead = opened(false).complete(Tasks.TRANSFER_LEAD, TRANSFER).complete(Tasks.RECORD_REPLY, CONFIRMED);

        assertThat(lead.isEnded()).isTrue();
        assertThat(lead.ends()).containsExactly(Ends.LEAD_CONFIRMED);
    }

    @Test
    void keepsAFlaggedConfirmedOneForAccountability() {
        DutyRun lead = opened(true).complete(Tasks.TRANSFER_LEAD, TRANSFER).complete(Tasks.RECORD_REPLY, CONFIRMED);
        lead.asks(Tasks.RECORD_ACCOUNTABILITY, "登记问责", "accountabilityKeepers");

        lead.complete(Tasks.RECORD_ACCOUNTABILITY, Map.of());

        assertThat(lead.isEnded()).isTrue();
        assertThat(lead.ends()).containsExactly(Ends.ACCOUNTABILITY_KEPT);
    }

    @Test
    void remindsAndEscalatesBesideEachTask() {
        DutyRun lead = opened(true);
        lead.isRemindedAndEscalated("Transfer");
        lead.complete(Tasks.TRANSFER_LEAD, TRANSFER).isRemindedAndEscalated("Reply");
        lead.complete(Tasks.RECORD_REPLY, CONFIRMED).isRemindedAndEscalated("Accountability");

        assertThat(lead.complete(Tasks.RECORD_ACCOUNTABILITY, Map.of()).isEnded()).isTrue();
    }

    @Test
    void leavesNoNodeAndNoFlowUntouched() {
        endsWhenDismissed();
        asksAgainWhileTheDepartmentIsStillAtWork();
        endsWhenNothingWasFoundEvenIfFlagged();
        endsWhenConfirmedWithoutFlag();
        remindsAndEscalatesBesideEachTask();

        CoverageProcessTest.assertReached(ModelFile.of(LeadTransfer.KEY));
    }
}
