/** The side of the engine of requests for more time. */
@NullMarked
package io.haochaping.extension.workflow;

import org.jspecify.annotations.NullMarked;
