/** Notification's side of Quartz. */
@NullMarked
package io.haochaping.notification.schedule;

import org.jspecify.annotations.NullMarked;
