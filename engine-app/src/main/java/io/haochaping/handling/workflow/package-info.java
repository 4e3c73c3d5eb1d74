/** Handling's side of the engine: starts and steers process instances, answers the model's questions, follows its milestones. */
@NullMarked
package io.haochaping.handling.workflow;

import org.jspecify.annotations.NullMarked;
