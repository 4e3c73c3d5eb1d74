/** What the fakes of other systems share, and no adapter. */
@NullMarked
package io.haochaping.connector.fake;

import org.jspecify.annotations.NullMarked;
