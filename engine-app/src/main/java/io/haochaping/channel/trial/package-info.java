/** Requests that are tried: signed here for a channel, answered by what answers channels, and undone. */
@NullMarked
package io.haochaping.channel.trial;

import org.jspecify.annotations.NullMarked;
