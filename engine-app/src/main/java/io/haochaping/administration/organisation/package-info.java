/** Pages of the organisation: tree, units, windows, people, routing rules, catalogue of 事项, absences. */
@NullMarked
package io.haochaping.administration.organisation;

import org.jspecify.annotations.NullMarked;
