/** Supervision's side of the engine. */
@NullMarked
package io.haochaping.supervision.workflow;

import org.jspecify.annotations.NullMarked;
