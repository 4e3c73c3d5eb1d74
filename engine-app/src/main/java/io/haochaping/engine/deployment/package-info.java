/** Deploys the shipped models: one deployment per process folder. */
@NullMarked
package io.haochaping.engine.deployment;

import org.jspecify.annotations.NullMarked;
