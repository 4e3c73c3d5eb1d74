package io.haochaping.paper.schedule;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When started imports go on. */
@Configuration(proxyBeanMethods = false)
class PaperSchedule {

    private static final String GROUP = "paper";
    private static final int SECONDS = 5;

    @Bean
    JobDetail paperJob() {
        return JobBuilder.newJob(PaperJob.class).withIdentity("import", GROUP).storeDurably().build();
    }

    @Bean
    Trigger paperTrigger() {
        return TriggerBuilder.newTrigger().forJob("import", GROUP).withIdentity("import", GROUP)
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(SECONDS).withMisfireHandlingInstructionNextWithRemainingCount()).build();
    }
}
