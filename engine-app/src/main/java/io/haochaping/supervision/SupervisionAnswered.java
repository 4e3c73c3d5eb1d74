package io.haochaping.supervision;

/** An order was answered; published within the transaction of the answer. */
public record SupervisionAnswered(String caseNo, String orderNo, SupervisionCause cause) {
}
