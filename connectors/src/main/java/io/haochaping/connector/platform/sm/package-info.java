/** Superior platforms that take JSON with SM2 signature and encryption, SM3 and SM4 (simulated). */
@NullMarked
package io.haochaping.connector.platform.sm;

import org.jspecify.annotations.NullMarked;
