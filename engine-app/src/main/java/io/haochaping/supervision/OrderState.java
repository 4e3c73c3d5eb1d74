package io.haochaping.supervision;

/** How an order stands. */
public enum OrderState {
    OPEN, ANSWERED, WITHDRAWN
}
