/** Handling's clock: what a new day changes without anybody's doing. */
@NullMarked
package io.haochaping.handling.schedule;

import org.jspecify.annotations.NullMarked;
