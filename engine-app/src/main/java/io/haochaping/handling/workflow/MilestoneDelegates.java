package io.haochaping.handling.workflow;

import java.util.Map;

import io.haochaping.deadline.DeadlineKind;
import io.haochaping.handling.DeadlineWatch;
import io.haochaping.handling.Milestones;
import io.haochaping.process.BadReviewHandling.Deadlines;
import io.haochaping.process.BadReviewHandling.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The delegates that the model names: each reads the case number and calls one verb. */
@Configuration(proxyBeanMethods = false)
class MilestoneDelegates {

    @Bean
    JavaDelegate remindOfDeadline(DeadlineWatch watch) {
        return execution -> watch.comesNear(caseNo(execution), deadline(execution, Deadlines.REMINDED_AT));
    }

    @Bean
    JavaDelegate superviseOverdue(DeadlineWatch watch) {
        return execution -> watch.hasPassed(caseNo(execution), deadline(execution, Deadlines.SUPERVISED_AT));
    }

    @Bean
    JavaDelegate superviseSecondDissatisfaction(Milestones milestones) {
        return execution -> milestones.secondDissatisfaction(caseNo(execution));
    }

    @Bean
    JavaDelegate excludeReview(Milestones milestones) {
        return execution -> milestones.excluded(caseNo(execution));
    }

    @Bean
    ExecutionListener closeCase(Milestones milestones) {
        return execution -> milestones.closed(caseNo(execution));
    }

    private static String caseNo(DelegateExecution execution) {
        return (String) execution.getVariable(Variables.CASE_NO);
    }

    private static DeadlineKind deadline(DelegateExecution execution, Map<String, String> names) {
        return DeadlineKind.valueOf(names.get(execution.getCurrentActivityId()));
    }
}
