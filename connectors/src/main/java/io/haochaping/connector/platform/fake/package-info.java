/** A superior platform for tests and demonstrations: checks what it is sent, keeps a ledger, misbehaves on request. Only the demonstration uses it. */
@NamedInterface("fake")
@NullMarked
package io.haochaping.connector.platform.fake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
