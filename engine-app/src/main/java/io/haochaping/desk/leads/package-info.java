/** Leads (违纪违法线索) as staff see them: opening one from a case; list, contents and accountability for supervisors alone. */
@NullMarked
package io.haochaping.desk.leads;

import org.jspecify.annotations.NullMarked;
