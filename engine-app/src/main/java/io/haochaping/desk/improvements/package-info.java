/** Matters to be improved (整改事项) as staff see them: list, one matter, comments, reports of inspections, concentrated problems, key supervision. */
@NullMarked
package io.haochaping.desk.improvements;

import org.jspecify.annotations.NullMarked;
