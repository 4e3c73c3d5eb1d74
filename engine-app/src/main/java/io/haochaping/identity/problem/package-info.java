/**
 * How every module refuses: one exception, rendered as RFC 9457 problem in the caller's language.
 */
@NamedInterface("problem")
@NullMarked
package io.haochaping.identity.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
