/** A superior platform for tests and demonstrations: checks what it is sent, keeps a ledger, misbehaves on request. No production code uses it. */
@NullMarked
package io.haochaping.connector.platform.fake;

import org.jspecify.annotations.NullMarked;
