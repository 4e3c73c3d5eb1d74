/** Mail by SMTP. */
@NullMarked
package io.haochaping.connector.smtp;

import org.jspecify.annotations.NullMarked;
