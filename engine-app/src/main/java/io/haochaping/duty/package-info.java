/**
 * What the processes beside a case's own have in common (appeal, objection, extension, lead, spot check, improvement): who may take a task,
 * until when it is due, who is reminded, who stands in. The module that owns a process says its rules as a {@link io.haochaping.duty.Duty}.
 */
@ApplicationModule(displayName = "Duties", allowedDependencies = {"identity", "identity :: problem", "organisation", "deadline", "engine", "process"})
@NullMarked
package io.haochaping.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
