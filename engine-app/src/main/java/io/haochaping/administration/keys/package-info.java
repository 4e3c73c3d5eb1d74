/** Copies and rotation of the keys for personal data. Never shows a key. */
@NullMarked
package io.haochaping.administration.keys;

import org.jspecify.annotations.NullMarked;
