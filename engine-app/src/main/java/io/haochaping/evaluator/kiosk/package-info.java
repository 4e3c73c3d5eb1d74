/** The full-screen page of an evaluator or terminal, the first client of the protocol. */
@NullMarked
package io.haochaping.evaluator.kiosk;

import org.jspecify.annotations.NullMarked;
