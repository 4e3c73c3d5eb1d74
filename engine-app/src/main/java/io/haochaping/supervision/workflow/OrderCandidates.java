package io.haochaping.supervision.workflow;

import java.util.List;

import io.haochaping.supervision.Addressees;
import io.haochaping.supervision.OrderAddressees;
import io.haochaping.supervision.SupervisionCause;
import org.springframework.stereotype.Component;

/** Who answers an order; the bean {@code supervisors} in expressions. */
@Component("supervisors")
public class OrderCandidates {

    private final OrderAddressees addressees;

    OrderCandidates(OrderAddressees addressees) {
        this.addressees = addressees;
    }

    public List<String> groups(String caseNo, String cause) {
        return List.copyOf(of(caseNo, cause).groups());
    }

    public List<String> users(String caseNo, String cause) {
        return List.copyOf(of(caseNo, cause).users());
    }

    private Addressees of(String caseNo, String cause) {
        return addressees.of(caseNo, SupervisionCause.valueOf(cause));
    }
}
