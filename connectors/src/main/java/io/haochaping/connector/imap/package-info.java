/** A mailbox by IMAP. */
@NullMarked
package io.haochaping.connector.imap;

import org.jspecify.annotations.NullMarked;
