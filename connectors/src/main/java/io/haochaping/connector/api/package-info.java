/**
 * The ports between the application and other systems. Adapters depend on these interfaces and on nothing else of ours.
 */
@NamedInterface("api")
@NullMarked
package io.haochaping.connector.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
