/** Supervision orders (督办) as staff see them: list and history, one order with its reply and evidence, issuing one by hand. */
@NullMarked
package io.haochaping.desk.orders;

import org.jspecify.annotations.NullMarked;
