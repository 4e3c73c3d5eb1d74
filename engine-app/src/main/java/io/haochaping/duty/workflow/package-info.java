/** The engine's side of duties: candidates, limits, timers, the gate. */
@NullMarked
package io.haochaping.duty.workflow;

import org.jspecify.annotations.NullMarked;
