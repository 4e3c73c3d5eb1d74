/** The pages under {@code /admin/accounts}: who may log in, as whom. */
@NullMarked
package io.haochaping.administration.accounts;

import org.jspecify.annotations.NullMarked;
