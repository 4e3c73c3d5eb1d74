/**
 * What staff see and do outside the task list: start page, case list, case page, and the REST interface for staff.
 */
@ApplicationModule(displayName = "Desk", allowedDependencies = {"handling", "casefile", "review", "organisation", "identity", "personaldata", "deadline", "supervision", "voice", "pages", "duty", "appeal", "objection", "extension", "improvement", "workbook", "engine", "process", "lead", "spotcheck", "identity :: problem"})
@NullMarked
package io.haochaping.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
