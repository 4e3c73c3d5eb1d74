package io.haochaping.fetching.schedule;

import java.util.TimeZone;

import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When superior platforms are asked. */
@Configuration(proxyBeanMethods = false)
class FetchSchedule {

    private static final String GROUP = "fetching";
    private static final int SECONDS = 30;

    @Bean
    JobDetail fetchJob() {
        return JobBuilder.newJob(FetchJob.class).withIdentity("fetch", GROUP).storeDurably().build();
    }

    @Bean
    Trigger fetchTrigger() {
        return TriggerBuilder.newTrigger().forJob("fetch", GROUP).withIdentity("fetch", GROUP)
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(SECONDS).withMisfireHandlingInstructionNextWithRemainingCount()).build();
    }

    @Bean
    JobDetail normJob() {
        return JobBuilder.newJob(NormJob.class).withIdentity("norms", GROUP).storeDurably().build();
    }

    @Bean
    Trigger normTrigger() {
        return TriggerBuilder.newTrigger().forJob("norms", GROUP).withIdentity("norms", GROUP)
                .withSchedule(CronScheduleBuilder.cronSchedule("0 20 4 * * ?").inTimeZone(TimeZone.getTimeZone("Asia/Shanghai"))
                        .withMisfireHandlingInstructionFireAndProceed()).build();
    }
}
