/** Superior platforms that take JSON with HMAC-SHA256 (simulated). */
@NullMarked
package io.haochaping.connector.platform.hmac;

import org.jspecify.annotations.NullMarked;
