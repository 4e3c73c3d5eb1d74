package io.haochaping.administration.setup;

import java.util.List;

import io.haochaping.deadline.Policies;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every jurisdiction has a policy with a version that is valid today. */
@Component
@Order(4)
class PolicyCheck implements SetupCheck {

    private final Organisation organisation;
    private final Policies policies;
    private final Words words;

    PolicyCheck(Organisation organisation, Policies policies, Words words) {
        this.organisation = organisation;
        this.policies = policies;
        this.words = words;
    }

    @Override
    public String name() {
        return "policy";
    }

    @Override
    public List<String> pages() {
        return List.of("/admin/policies", "/admin/organisation");
    }

    @Override
    public Finding find() {
        List<Jurisdiction> jurisdictions = organisation.jurisdictions();
        List<String> without = jurisdictions.stream().filter(jurisdiction -> !isValid(jurisdiction.policy())).map(Jurisdiction::name).toList();
        return new Sentences(words).missingIf(jurisdictions.isEmpty(), "admin.missing.jurisdictions-first")
                .missingFor(without, "admin.missing.policy").finding();
    }

    private boolean isValid(String policy) {
        try {
            policies.current(policy);
            return true;
        } catch (IllegalArgumentException unknownOrNotYetValid) {
            return false;
        }
    }
}
