package io.haochaping.invitation.schedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When those who have not rated are invited. */
@Configuration(proxyBeanMethods = false)
class InvitationSchedule {

    private static final String GROUP = "invitation";
    private static final int MINUTES = 5;

    @Bean
    JobDetail inviteJob() {
        return JobBuilder.newJob(InviteJob.class).withIdentity("invite", GROUP).storeDurably().build();
    }

    @Bean
    Trigger inviteTrigger() {
        return TriggerBuilder.newTrigger().forJob("invite", GROUP).withIdentity("invite", GROUP)
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever(MINUTES).withMisfireHandlingInstructionNextWithRemainingCount()).build();
    }
}
