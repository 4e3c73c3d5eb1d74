/** Invitations' side of Quartz. */
@NullMarked
package io.haochaping.invitation.schedule;

import org.jspecify.annotations.NullMarked;
