package io.haochaping.supervision.workflow;

import io.haochaping.process.Supervision.Variables;
import io.haochaping.supervision.OrderReplies;
import io.haochaping.supervision.SupervisionCause;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The delegates that the order's model names. */
@Configuration(proxyBeanMethods = false)
class OrderDelegates {

    @Bean
    JavaDelegate askSupervisors(OrderReplies replies, OrderRefresh refresh) {
        return execution -> {
            replies.escalated(text(execution, Variables.CASE_NO), SupervisionCause.valueOf(text(execution, Variables.CAUSE)));
            refresh.ofInstance(execution.getProcessInstanceId());
        };
    }

    @Bean
    JavaDelegate remindOfSupervision(OrderReplies replies) {
        return execution -> replies.reminded(text(execution, Variables.CASE_NO),
                SupervisionCause.valueOf(text(execution, Variables.CAUSE)));
    }

    private static String text(DelegateExecution execution, String name) {
        return (String) execution.getVariable(name);
    }
}
