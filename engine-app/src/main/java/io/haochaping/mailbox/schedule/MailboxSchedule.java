package io.haochaping.mailbox.schedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the mailbox is read. */
@Configuration(proxyBeanMethods = false)
class MailboxSchedule {

    private static final String GROUP = "mailbox";
    private static final int MINUTES = 2;

    @Bean
    JobDetail mailboxJob() {
        return JobBuilder.newJob(MailboxJob.class).withIdentity("read", GROUP).storeDurably().build();
    }

    @Bean
    Trigger mailboxTrigger() {
        return TriggerBuilder.newTrigger().forJob("read", GROUP).withIdentity("read", GROUP)
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever(MINUTES).withMisfireHandlingInstructionNextWithRemainingCount()).build();
    }
}
