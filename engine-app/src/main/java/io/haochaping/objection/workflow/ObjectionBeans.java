package io.haochaping.objection.workflow;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.duty.workflow.DutyWiring;
import io.haochaping.duty.workflow.RoleCandidates;
import io.haochaping.engine.TaskGate;
import io.haochaping.objection.ObjectionDuty;
import io.haochaping.objection.ObjectionVerdicts;
import io.haochaping.process.ExclusionObjection.Tasks;
import io.haochaping.process.ExclusionObjection.Variables;

/** The beans that the model of an objection names. */
@Configuration(proxyBeanMethods = false)
class ObjectionBeans {

    @Bean
    TaskGate objectionGate(DutyWiring wiring, ObjectionDuty duty) {
        return wiring.gate(duty);
    }

    @Bean
    RoleCandidates objectionDeciders(DutyWiring wiring, ObjectionDuty duty) {
        return wiring.role(duty, Tasks.DECIDE);
    }

    @Bean
    RoleCandidates revocationConfirmers(DutyWiring wiring, ObjectionDuty duty) {
        return wiring.role(duty, Tasks.CONFIRM);
    }

    @Bean
    JavaDelegate revokeExclusion(ObjectionVerdicts verdicts) {
        return execution -> verdicts.revoke((String) execution.getVariable(Variables.OBJECTION_NO));
    }
}
