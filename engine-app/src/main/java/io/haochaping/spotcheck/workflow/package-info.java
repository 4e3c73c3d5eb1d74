/** The spot checks' side of the engine. */
@NullMarked
package io.haochaping.spotcheck.workflow;

import org.jspecify.annotations.NullMarked;
