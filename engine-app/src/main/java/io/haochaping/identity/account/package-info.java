/**
 * Accounts: the engine's users, and beside them what the engine does not know: locks, one-time passwords, last logins. Only for this module.
 */
@NullMarked
package io.haochaping.identity.account;

import org.jspecify.annotations.NullMarked;
