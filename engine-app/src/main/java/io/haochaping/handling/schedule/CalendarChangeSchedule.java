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
class CalendarChangeSchedule {

    private static final String KEY = "calendar-change";

    @Bean
    JobDetail calendarChangeJob() {
        return JobBuilder.newJob(CalendarChangeJob.class).withIdentity(KEY, "handling").storeDurably().build();
    }

    @Bean
    Trigger calendarChangeTrigger(JobDetail calendarChangeJob) {
        return TriggerBuilder.newTrigger().withIdentity(KEY, "handling").forJob(calendarChangeJob)
                .withSchedule(CronScheduleBuilder.cronSchedule("0 0/5 * * * ?").inTimeZone(TimeZone.getTimeZone("Asia/Shanghai"))
                        .withMisfireHandlingInstructionDoNothing())
                .build();
    }
}
