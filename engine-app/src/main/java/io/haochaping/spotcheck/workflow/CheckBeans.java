package io.haochaping.spotcheck.workflow;

import io.haochaping.duty.workflow.DutyWiring;
import io.haochaping.duty.workflow.RoleCandidates;
import io.haochaping.engine.TaskGate;
import io.haochaping.process.SpotCheck.Tasks;
import io.haochaping.process.SpotCheck.Variables;
import io.haochaping.spotcheck.CheckDuty;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the spot check's model names, and its word at the gate. */
@Configuration(proxyBeanMethods = false)
class CheckBeans {

    @Bean
    TaskGate spotCheckGate(DutyWiring wiring, CheckDuty duty) {
        return wiring.gate(duty);
    }

    @Bean
    RoleCandidates spotCheckers(DutyWiring wiring, CheckDuty duty) {
        return wiring.role(duty, Tasks.SPOT_CHECK);
    }

    @Bean
    JavaDelegate superviseContradiction(CheckDuty duty) {
        return execution -> duty.contradicted((String) execution.getVariable(Variables.CHECK_NO));
    }
}
