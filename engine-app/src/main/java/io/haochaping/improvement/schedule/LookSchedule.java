package io.haochaping.improvement.schedule;

import java.util.TimeZone;

import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LookSchedule {

    private static final String NAME = "improvement-concentrated-problems";
    private static final String EACH_NIGHT = "0 40 1 * * ?";

    @Bean
    JobDetail concentratedProblemsJob() {
        return JobBuilder.newJob(NightlyLook.class).withIdentity(NAME).storeDurably().build();
    }

    @Bean
    Trigger concentratedProblemsTrigger() {
        return TriggerBuilder.newTrigger().forJob(NAME).withIdentity(NAME).withSchedule(CronScheduleBuilder.cronSchedule(EACH_NIGHT)
                .inTimeZone(TimeZone.getTimeZone("Asia/Shanghai")).withMisfireHandlingInstructionFireAndProceed()).build();
    }
}
