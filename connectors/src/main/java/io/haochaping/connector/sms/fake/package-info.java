/** A gateway for short messages that sends nothing: for tests and demonstrations. Only the demonstration uses it. */
@NamedInterface("sms-fake")
@NullMarked
package io.haochaping.connector.sms.fake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
