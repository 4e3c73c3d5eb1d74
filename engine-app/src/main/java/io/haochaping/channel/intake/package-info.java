/** What is sent: services, reviews, batches of them, and the refused ones. */
@NullMarked
package io.haochaping.channel.intake;

import org.jspecify.annotations.NullMarked;
