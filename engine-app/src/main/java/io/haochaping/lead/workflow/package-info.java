/** The leads' side of the engine. */
@NullMarked
package io.haochaping.lead.workflow;

import org.jspecify.annotations.NullMarked;
