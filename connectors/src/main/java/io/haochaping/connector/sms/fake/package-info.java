/** A gateway for short messages that sends nothing: for tests and demonstrations. No production code uses it. */
@NullMarked
package io.haochaping.connector.sms.fake;

import org.jspecify.annotations.NullMarked;
