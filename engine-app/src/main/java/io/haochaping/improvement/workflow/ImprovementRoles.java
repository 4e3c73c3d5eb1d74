package io.haochaping.improvement.workflow;

import io.haochaping.duty.workflow.DutyWiring;
import io.haochaping.duty.workflow.RoleCandidates;
import io.haochaping.engine.TaskGate;
import io.haochaping.improvement.ImprovementDuty;
import io.haochaping.process.Improvement.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gate of the process, and the roles that its model names. */
@Configuration(proxyBeanMethods = false)
class ImprovementRoles {

    @Bean
    TaskGate improvementGate(DutyWiring wiring, ImprovementDuty duty) {
        return wiring.gate(duty);
    }

    @Bean
    RoleCandidates improvementTriagers(DutyWiring wiring, ImprovementDuty duty) {
        return wiring.role(duty, Tasks.TRIAGE);
    }

    @Bean
    RoleCandidates improvementOfficers(DutyWiring wiring, ImprovementDuty duty) {
        return wiring.role(duty, Tasks.CARRY_OUT);
    }

    @Bean
    RoleCandidates improvementAcceptors(DutyWiring wiring, ImprovementDuty duty) {
        return wiring.role(duty, Tasks.ACCEPT);
    }

    @Bean
    RoleCandidates improvementAssessors(DutyWiring wiring, ImprovementDuty duty) {
        return wiring.role(duty, Tasks.RECORD_EFFECT);
    }

    @Bean
    RoleCandidates improvementForwarders(DutyWiring wiring, ImprovementDuty duty) {
        return wiring.role(duty, Tasks.RECORD_REPLY);
    }

    @Bean
    RoleCandidates improvementAnswerers(DutyWiring wiring, ImprovementDuty duty) {
        return wiring.role(duty, Tasks.ANSWER);
    }
}
