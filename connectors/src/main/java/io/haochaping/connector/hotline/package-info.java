/**
 * Hotlines (12366, 12345): what their digits mean. The tables are simulated: the announcements of the hotlines differ by place and none is published.
 */
@NullMarked
package io.haochaping.connector.hotline;

import org.jspecify.annotations.NullMarked;
