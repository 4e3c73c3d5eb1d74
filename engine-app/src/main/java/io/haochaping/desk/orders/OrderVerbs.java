package io.haochaping.desk.orders;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.pages.Inputs;
import io.haochaping.supervision.OrderEvidence;
import io.haochaping.supervision.SupervisionOrder;
import io.haochaping.supervision.SupervisionOrders;

/** What staff can do with orders, for forms and REST alike: in scope or 404, then the inputs, then the rules of supervision. */
@Component
class OrderVerbs {

    private final VisibleOrders visible;
    private final SupervisionOrders orders;
    private final OrderEvidence evidence;
    private final CurrentPerson current;

    OrderVerbs(VisibleOrders visible, SupervisionOrders orders, OrderEvidence evidence, CurrentPerson current) {
        this.visible = visible;
        this.orders = orders;
        this.evidence = evidence;
        this.current = current;
    }

    SupervisionOrder issue(String caseNo, @Nullable String text) {
        Person person = current.require();
        visible.requireCase(caseNo, person);
        new Inputs().text("/text", text).require();
        return orders.issueByHand(caseNo, text, person);
    }

    Evidence attach(String orderNo, @Nullable MultipartFile file) {
        Person person = current.require();
        SupervisionOrder order = visible.require(orderNo, person);
        if (file == null || file.isEmpty()) {
            throw Problem.unprocessable("file", "form-required");
        }
        try (InputStream content = file.getInputStream()) {
            return evidence.add(order, Optional.ofNullable(file.getOriginalFilename()).orElse(""), content, person);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
