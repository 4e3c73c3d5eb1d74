/** Administration's clock: what is kept for a short time goes, whether or not anybody looks. */
@NullMarked
package io.haochaping.administration.schedule;

import org.jspecify.annotations.NullMarked;
