/** Where channels ask for invitations. */
@NullMarked
package io.haochaping.invitation.rest;

import org.jspecify.annotations.NullMarked;
