package io.haochaping.handling.workflow;

import io.haochaping.handling.Eligibility;
import io.haochaping.process.BadReviewHandling.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The roles that the model names in its candidate expressions, each with a task that stands for all of the role. */
@Configuration(proxyBeanMethods = false)
class RoleBeans {

    @Bean
    TaskCandidates dispatchers(Eligibility eligibility) {
        return new TaskCandidates(eligibility, Tasks.DISPATCH);
    }

    @Bean
    TaskCandidates arbitrators(Eligibility eligibility) {
        return new TaskCandidates(eligibility, Tasks.ARBITRATE);
    }

    @Bean
    TaskCandidates officers(Eligibility eligibility) {
        return new TaskCandidates(eligibility, Tasks.CONTACT);
    }

    @Bean
    TaskCandidates leaders(Eligibility eligibility) {
        return new TaskCandidates(eligibility, Tasks.SIGN_OFF);
    }

    @Bean
    TaskCandidates coordinators(Eligibility eligibility) {
        return new TaskCandidates(eligibility, Tasks.FILE);
    }

    @Bean
    TaskCandidates arbiters(Eligibility eligibility) {
        return new TaskCandidates(eligibility, Tasks.DECIDE_EXCLUSION);
    }
}
