/** Improvement's clock: each night the reviews are looked through for problems on which they concentrate. */
@NullMarked
package io.haochaping.improvement.schedule;

import org.jspecify.annotations.NullMarked;
