/** Objections to exclusions (不予采纳异议) as staff see them: the list, one objection with what was decided, its part of the case page. */
@NullMarked
package io.haochaping.desk.objections;

import org.jspecify.annotations.NullMarked;
