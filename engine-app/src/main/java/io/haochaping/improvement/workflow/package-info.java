/** Improvement's side of the engine. */
@NullMarked
package io.haochaping.improvement.workflow;

import org.jspecify.annotations.NullMarked;
