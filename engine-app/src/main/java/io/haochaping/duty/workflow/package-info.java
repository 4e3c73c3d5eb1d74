/** The engine's side of duties: candidates, limits, timers, the gate. Modules that own a process wire it with what is here. */
@NamedInterface("workflow")
@NullMarked
package io.haochaping.duty.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
