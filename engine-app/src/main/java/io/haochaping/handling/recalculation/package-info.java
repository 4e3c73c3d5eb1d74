/** What a change of the calendar does to open deadlines. */
@NullMarked
package io.haochaping.handling.recalculation;

import org.jspecify.annotations.NullMarked;
