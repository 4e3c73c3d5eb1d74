package io.haochaping.administration.schedule;

import java.util.TimeZone;

import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExpirySchedule {

    private static final String NAME = "administration-expired-imports";
    private static final String EACH_QUARTER = "0 7/15 * * * ?";

    @Bean
    JobDetail expiredImportsJob() {
        return JobBuilder.newJob(ExpiryOfImports.class).withIdentity(NAME).storeDurably().build();
    }

    @Bean
    Trigger expiredImportsTrigger() {
        return TriggerBuilder.newTrigger().forJob(NAME).withIdentity(NAME).withSchedule(CronScheduleBuilder.cronSchedule(EACH_QUARTER)
                .inTimeZone(TimeZone.getTimeZone("Asia/Shanghai")).withMisfireHandlingInstructionFireAndProceed()).build();
    }
}
