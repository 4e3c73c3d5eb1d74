package io.haochaping.invitation.schedule;

import io.haochaping.invitation.SmsInvitations;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Invites by short message; one node at a time. */
@DisallowConcurrentExecution
class InviteJob implements Job {

    private final SmsInvitations invitations;

    InviteJob(SmsInvitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public void execute(JobExecutionContext context) {
        invitations.inviteDue();
    }
}
