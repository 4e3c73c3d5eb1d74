package io.haochaping.appeal.workflow;

import io.haochaping.appeal.AppealDuty;
import io.haochaping.appeal.AppealVerdicts;
import io.haochaping.duty.workflow.DutyWiring;
import io.haochaping.duty.workflow.RoleCandidates;
import io.haochaping.engine.TaskGate;
import io.haochaping.process.Appeal.Tasks;
import io.haochaping.process.Appeal.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gate of appeals' tasks, and the beans that their model names. */
@Configuration(proxyBeanMethods = false)
class AppealBeans {

    @Bean
    TaskGate appealGate(DutyWiring wiring, AppealDuty duty) {
        return wiring.gate(duty);
    }

    @Bean
    RoleCandidates appealExaminers(DutyWiring wiring, AppealDuty duty) {
        return wiring.role(duty, Tasks.EXAMINE);
    }

    @Bean
    RoleCandidates appealRecheckers(DutyWiring wiring, AppealDuty duty) {
        return wiring.role(duty, Tasks.RECHECK);
    }

    @Bean
    JavaDelegate upholdAppeal(AppealVerdicts verdicts) {
        return execution -> verdicts.uphold(appealNo(execution));
    }

    @Bean
    JavaDelegate rejectAppeal(AppealVerdicts verdicts) {
        return execution -> verdicts.reject(appealNo(execution));
    }

    private static String appealNo(DelegateExecution execution) {
        return (String) execution.getVariable(Variables.APPEAL_NO);
    }
}
