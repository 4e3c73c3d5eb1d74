/**
 * Reads and writes xlsx workbooks of a fixed layout: known sheets, a header row, columns of text. Knows nothing of what the rows mean.
 * Reading is streaming and bounded, so that a workbook of any content does no harm.
 */
@ApplicationModule(displayName = "Workbook", allowedDependencies = "identity :: problem")
@NullMarked
package io.haochaping.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
