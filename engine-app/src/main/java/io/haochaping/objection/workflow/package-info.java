/** The objections' side of the engine. */
@NullMarked
package io.haochaping.objection.workflow;

import org.jspecify.annotations.NullMarked;
