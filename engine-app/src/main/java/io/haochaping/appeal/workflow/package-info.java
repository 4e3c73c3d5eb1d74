/** The appeals' side of the engine. */
@NullMarked
package io.haochaping.appeal.workflow;

import org.jspecify.annotations.NullMarked;
