/** The rating page, by a one-time link or by the code of a window, and the page with the receipt after it. No account, no session, no JavaScript needed. */
@NullMarked
package io.haochaping.invitation.rating;

import org.jspecify.annotations.NullMarked;
