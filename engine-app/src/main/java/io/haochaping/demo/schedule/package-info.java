/** The demonstration's side of Quartz. */
@NullMarked
package io.haochaping.demo.schedule;

import org.jspecify.annotations.NullMarked;
