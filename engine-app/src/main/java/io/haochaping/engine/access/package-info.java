/** What each role may read in the engine: authorizations and shared filters, made at start-up. */
@NullMarked
package io.haochaping.engine.access;

import org.jspecify.annotations.NullMarked;
