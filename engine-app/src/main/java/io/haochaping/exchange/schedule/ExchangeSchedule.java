package io.haochaping.exchange.schedule;

import java.util.TimeZone;

import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When superior platforms are told, and asked what they received. */
@Configuration(proxyBeanMethods = false)
class ExchangeSchedule {

    private static final String GROUP = "exchange";
    private static final int SECONDS = 15;

    @Bean
    JobDetail exchangeJob() {
        return JobBuilder.newJob(SendJob.class).withIdentity("send", GROUP).storeDurably().build();
    }

    @Bean
    Trigger exchangeTrigger() {
        return TriggerBuilder.newTrigger().forJob("send", GROUP).withIdentity("send", GROUP)
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(SECONDS).withMisfireHandlingInstructionNextWithRemainingCount()).build();
    }

    @Bean
    JobDetail reconciliationJob() {
        return JobBuilder.newJob(CompareJob.class).withIdentity("reconcile", GROUP).storeDurably().build();
    }

    @Bean
    Trigger reconciliationTrigger() {
        return TriggerBuilder.newTrigger().forJob("reconcile", GROUP).withIdentity("reconcile", GROUP)
                .withSchedule(CronScheduleBuilder.cronSchedule("0 40 1 * * ?").inTimeZone(TimeZone.getTimeZone("Asia/Shanghai"))
                        .withMisfireHandlingInstructionFireAndProceed()).build();
    }
}
