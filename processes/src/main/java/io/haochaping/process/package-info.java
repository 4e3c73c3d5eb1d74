/**
 * What happens: one constants type per modelled process, and the rules that every model must keep. Compiles without an engine.
 */
@NullMarked
package io.haochaping.process;

import org.jspecify.annotations.NullMarked;
