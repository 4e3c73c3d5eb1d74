/** What a reviewer may follow without an account. */
@NullMarked
package io.haochaping.channel.receipt;

import org.jspecify.annotations.NullMarked;
