package io.haochaping.identity.login;

import java.io.Serializable;

/**
 * What a login knows of the password that it checked.
 *
 * @param generation read before the check, so that a password changed meanwhile ends the session at once
 */
record CheckedPassword(int generation) implements Serializable {
}
