/** Where channels hand visits to devices. */
@NullMarked
package io.haochaping.evaluator.rest;

import org.jspecify.annotations.NullMarked;
