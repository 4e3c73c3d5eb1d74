/**
 * The gate: what a person may do through {@code /engine-rest} and the web applications' own interface is contract 5 and nothing else. A
 * servlet filter answers early and in words; the services and the command interceptor behind it hold for every other way in.
 */
@NullMarked
package io.haochaping.engine.gate;

import org.jspecify.annotations.NullMarked;
