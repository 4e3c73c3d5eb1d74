package io.haochaping.handling.schedule;

import java.util.TimeZone;

import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DayBeginsSchedule {

    private static final String NAME = "handling-new-day";
    private static final String FIVE_PAST_MIDNIGHT = "0 5 0 * * ?";

    @Bean
    JobDetail newDayJob() {
        return JobBuilder.newJob(DayBegins.class).withIdentity(NAME).storeDurably().build();
    }

    @Bean
    Trigger newDayTrigger() {
        return TriggerBuilder.newTrigger().forJob(NAME).withIdentity(NAME).withSchedule(CronScheduleBuilder.cronSchedule(FIVE_PAST_MIDNIGHT)
                .inTimeZone(TimeZone.getTimeZone("Asia/Shanghai")).withMisfireHandlingInstructionFireAndProceed()).build();
    }
}
