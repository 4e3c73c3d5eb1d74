/**
 * Persons of a directory (LDAP) or an identity provider (OIDC), and what their groups mean here. Only for this module.
 */
@NullMarked
package io.haochaping.identity.directory;

import org.jspecify.annotations.NullMarked;
