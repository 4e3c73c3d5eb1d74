package io.haochaping.personaldata;

/**
 * An entry of the access log: who looked at which vault entry, when and why.
 */
public record LoggedAccess(String vaultId, Access access) {
}
