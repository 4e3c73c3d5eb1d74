package io.haochaping.identity;

/**
 * The members of a group are others than before; published inside the transaction that changed them.
 */
public record MembershipChanged(String group) {
}
