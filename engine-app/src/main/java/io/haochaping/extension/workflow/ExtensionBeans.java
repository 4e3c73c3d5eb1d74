package io.haochaping.extension.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.duty.workflow.DutyWiring;
import io.haochaping.duty.workflow.RoleCandidates;
import io.haochaping.engine.TaskGate;
import io.haochaping.extension.ExtensionDuty;
import io.haochaping.extension.ExtensionVerdicts;
import io.haochaping.process.DeadlineExtension.Tasks;
import io.haochaping.process.DeadlineExtension.Variables;

/** The beans that the model of a request for more time names. */
@Configuration(proxyBeanMethods = false)
class ExtensionBeans {

    @Bean
    TaskGate extensionGate(DutyWiring wiring, ExtensionDuty duty) {
        return wiring.gate(duty);
    }

    @Bean
    RoleCandidates extensionEndorsers(DutyWiring wiring, ExtensionDuty duty) {
        return wiring.role(duty, Tasks.ENDORSE);
    }

    @Bean
    RoleCandidates extensionApprovers(DutyWiring wiring, ExtensionDuty duty) {
        return wiring.role(duty, Tasks.APPROVE);
    }

    @Bean
    JavaDelegate grantExtension(ExtensionVerdicts verdicts) {
        return execution -> verdicts.grant(extensionNo(execution));
    }

    @Bean
    JavaDelegate lapseExtension(ExtensionVerdicts verdicts) {
        return execution -> verdicts.lapse(extensionNo(execution));
    }

    private static String extensionNo(DelegateExecution execution) {
        return (String) execution.getVariable(Variables.EXTENSION_NO);
    }
}
