/** How the embedded engine is set up. */
@NullMarked
package io.haochaping.engine.configuration;

import org.jspecify.annotations.NullMarked;
