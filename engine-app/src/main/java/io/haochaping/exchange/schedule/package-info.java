/** Exchange's side of Quartz. */
@NullMarked
package io.haochaping.exchange.schedule;

import org.jspecify.annotations.NullMarked;
