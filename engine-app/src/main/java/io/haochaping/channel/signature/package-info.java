/** Who sends: the signature of a channel's request, its nonce and its rate. */
@NullMarked
package io.haochaping.channel.signature;

import org.jspecify.annotations.NullMarked;
