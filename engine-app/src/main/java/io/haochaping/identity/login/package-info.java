/**
 * Login, single sign-on with the engine's web applications, and the security of every request.
 */
@NullMarked
package io.haochaping.identity.login;

import org.jspecify.annotations.NullMarked;
