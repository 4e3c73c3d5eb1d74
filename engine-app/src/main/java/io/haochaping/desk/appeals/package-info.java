/** Appeals (申诉) as staff see them: lodging one on the case page, list, one appeal with its decisions, the recheck. */
@NullMarked
package io.haochaping.desk.appeals;

import org.jspecify.annotations.NullMarked;
