package io.haochaping.supervision;

import java.util.List;

/** Orders (督办): at most one open order per cause and case; an order never holds up the case. */
public interface SupervisionOrders {

    /** Issues an order in the caller's transaction, or gives the one that is open for this cause and case. */
    SupervisionOrder issue(String caseNo, SupervisionCause cause);

    List<SupervisionOrder> of(String caseNo);

    /** Withdraws the open orders of an excluded case, with an event each. */
    void withdrawAll(String caseNo);
}
