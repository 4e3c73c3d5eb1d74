/** The mailbox's side of Quartz. */
@NullMarked
package io.haochaping.mailbox.schedule;

import org.jspecify.annotations.NullMarked;
