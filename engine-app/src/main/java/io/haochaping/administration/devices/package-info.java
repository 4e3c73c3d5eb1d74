/** {@code /admin/devices}: window evaluators and self-service terminals. */
@NullMarked
package io.haochaping.administration.devices;

import org.jspecify.annotations.NullMarked;
