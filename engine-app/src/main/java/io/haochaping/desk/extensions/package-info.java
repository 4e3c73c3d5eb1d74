/** Requests for more time (延期申请) as staff see them: the list, one request with what was decided, asking for one on the case page. */
@NullMarked
package io.haochaping.desk.extensions;

import org.jspecify.annotations.NullMarked;
