package io.haochaping.notification.schedule;

import java.util.TimeZone;

import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.notification.MorningDigests;
import io.haochaping.pages.Words;

/** When notices are written and sent. */
@Configuration(proxyBeanMethods = false)
class NotificationSchedule {

    private static final String GROUP = "notification";
    private static final int SECONDS = 15;

    @Bean
    JobDetail mailJob() {
        return JobBuilder.newJob(MailJob.class).withIdentity("mail", GROUP).storeDurably().build();
    }

    @Bean
    Trigger mailTrigger() {
        return TriggerBuilder.newTrigger().forJob("mail", GROUP).withIdentity("mail", GROUP)
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(SECONDS).withMisfireHandlingInstructionNextWithRemainingCount()).build();
    }

    @Bean
    JobDetail smsJob() {
        return JobBuilder.newJob(SmsJob.class).withIdentity("sms", GROUP).storeDurably().build();
    }

    @Bean
    Trigger smsTrigger() {
        return TriggerBuilder.newTrigger().forJob("sms", GROUP).withIdentity("sms", GROUP)
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(SECONDS).withMisfireHandlingInstructionNextWithRemainingCount()).build();
    }

    @Bean
    JobDetail digestJob() {
        return JobBuilder.newJob(DigestJob.class).withIdentity("digest", GROUP).storeDurably().build();
    }

    /** Every morning: whether it is a working day is the calendar's to say. Missed while nothing ran, it is made up for at once. */
    @Bean
    Trigger digestTrigger() {
        return TriggerBuilder.newTrigger().forJob("digest", GROUP).withIdentity("digest", GROUP)
                .withSchedule(CronScheduleBuilder.dailyAtHourAndMinute(MorningDigests.AT.getHour(), MorningDigests.AT.getMinute())
                        .inTimeZone(TimeZone.getTimeZone(Words.ZONE)).withMisfireHandlingInstructionFireAndProceed()).build();
    }
}
