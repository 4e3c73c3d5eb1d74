package io.haochaping.lead.workflow;

import io.haochaping.duty.workflow.DutyWiring;
import io.haochaping.duty.workflow.RoleCandidates;
import io.haochaping.engine.TaskGate;
import io.haochaping.lead.LeadDuty;
import io.haochaping.process.LeadTransfer.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the lead's model names, and its word at the gate. */
@Configuration(proxyBeanMethods = false)
class LeadBeans {

    @Bean
    TaskGate leadGate(DutyWiring wiring, LeadDuty duty) {
        return wiring.gate(duty);
    }

    @Bean
    RoleCandidates leadTransferrers(DutyWiring wiring, LeadDuty duty) {
        return wiring.role(duty, Tasks.TRANSFER_LEAD);
    }

    @Bean
    RoleCandidates leadReplyRecorders(DutyWiring wiring, LeadDuty duty) {
        return wiring.role(duty, Tasks.RECORD_REPLY);
    }

    @Bean
    RoleCandidates accountabilityKeepers(DutyWiring wiring, LeadDuty duty) {
        return wiring.role(duty, Tasks.RECORD_ACCOUNTABILITY);
    }
}
