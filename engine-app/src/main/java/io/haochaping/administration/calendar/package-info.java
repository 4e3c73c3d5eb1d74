/** The calendar's pages: a year at a glance, drafts, and what a draft would do to open deadlines. */
@NullMarked
package io.haochaping.administration.calendar;

import org.jspecify.annotations.NullMarked;
