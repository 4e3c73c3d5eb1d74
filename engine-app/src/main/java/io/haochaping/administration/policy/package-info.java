/** The pages of the policy profiles: versions, comparison, a new version. */
@NullMarked
package io.haochaping.administration.policy;

import org.jspecify.annotations.NullMarked;
