package io.haochaping.supervision;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.identity.Person;

/** Evidence (佐证材料) for the reply to an order; files of the case, marked as the order's. */
public interface OrderEvidence {

    /**
     * EVIDENCE_ADDED to the case, open or closed.
     *
     * @throws io.haochaping.identity.problem.Problem 403 {@code order-evidence-by-assignee} for anybody but who has the order's task,
     *         409 {@code order-ended}; and what {@code EvidenceStore} refuses
     */
    Evidence add(SupervisionOrder order, String fileName, InputStream content, Person by);

    List<Evidence> of(SupervisionOrder order);

    /** The order's open task. */
    Optional<OrderTask> task(SupervisionOrder order);
}
