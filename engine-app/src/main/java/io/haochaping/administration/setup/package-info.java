/** The home of administration, the guided set-up with its checklist, and the journal of changes. */
@NullMarked
package io.haochaping.administration.setup;

import org.jspecify.annotations.NullMarked;
