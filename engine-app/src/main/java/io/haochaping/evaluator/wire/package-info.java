/** The protocol of evaluators and terminals over WebSocket, version 1; docs/channels.md describes it. */
@NullMarked
package io.haochaping.evaluator.wire;

import org.jspecify.annotations.NullMarked;
