/** Import and export of the organisation as a workbook: template, dry run, import of all or of the good rows in one transaction, export. */
@NullMarked
package io.haochaping.administration.sheet;

import org.jspecify.annotations.NullMarked;
