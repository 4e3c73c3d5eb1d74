/** Spot checks (抽查回访) as staff see them: opening one, drawing samples, whose word on a visit counts, who visited whose work. */
@NullMarked
package io.haochaping.desk.checks;

import org.jspecify.annotations.NullMarked;
