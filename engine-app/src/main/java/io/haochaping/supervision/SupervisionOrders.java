package io.haochaping.supervision;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.haochaping.identity.Person;

/** Orders (督办): at most one open order per cause and case; an order never holds up the case. */
public interface SupervisionOrders {

    /** Issues an order in the caller's transaction, or gives the one that is open for this cause and case. */
    SupervisionOrder issue(String caseNo, SupervisionCause cause);

    /** Issues an order unless this case has had one for this cause, answered or not. */
    void issueOnce(String caseNo, SupervisionCause cause);

    /**
     * An order by hand on an open or closed case.
     *
     * @param text what is asked for; kept encrypted
     * @throws io.haochaping.identity.problem.Problem 403 for anybody but a coordinator of the jurisdiction or a supervisor; 409
     *         {@code order-open} while the last one by hand is open, {@code case-excluded} for an excluded case
     */
    SupervisionOrder issueByHand(String caseNo, String text, Person by);

    /** Whether this person may issue an order by hand on this case now. */
    boolean mayIssueByHand(String caseNo, Person by);

    List<SupervisionOrder> of(String caseNo);

    /** The case has another unit: so have its orders, that its people may read them. */
    void movedTo(String caseNo, String unitCode);

    /** The orders of many cases in one query, by case number, without the texts of the replies. */
    Map<String, List<SupervisionOrder>> of(Collection<String> caseNos);

    /** Withdraws the open orders of an excluded case, with an event each. */
    void withdrawAll(String caseNo);
}
