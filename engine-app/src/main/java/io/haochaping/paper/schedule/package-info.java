/** Paper's side of Quartz. */
@NullMarked
package io.haochaping.paper.schedule;

import org.jspecify.annotations.NullMarked;
