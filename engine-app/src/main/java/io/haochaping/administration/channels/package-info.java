/** The channels: registered, changed, given a new secret, revoked. A secret is shown once, to who made it. */
@NullMarked
package io.haochaping.administration.channels;

import org.jspecify.annotations.NullMarked;
