/** Fetching's side of Quartz. */
@NullMarked
package io.haochaping.fetching.schedule;

import org.jspecify.annotations.NullMarked;
