package io.haochaping.supervision;

import java.time.Instant;
import java.util.Optional;

/** What the order's process tells and asks; for {@code supervision.workflow}. */
public interface OrderReplies {

    Optional<SupervisionOrder> open(String caseNo, SupervisionCause cause);

    Optional<Instant> remindAt(String caseNo, SupervisionCause cause);

    /** Records the reply and tells those who wait for it: {@link SupervisionAnswered}. */
    void answer(String caseNo, SupervisionCause cause, String text, String actor);

    void reminded(String caseNo, SupervisionCause cause);

    /** The order is late: second level, with an event of the case and {@link SupervisionEscalated}. */
    void escalated(String caseNo, SupervisionCause cause);
}
