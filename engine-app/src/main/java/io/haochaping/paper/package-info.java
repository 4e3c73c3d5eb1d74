/**
 * Paper (书面评价表): forms to print, and the sheets into which coordinators copy what came back. Each row goes through the intake of the channels, so that
 * a case opens as from any of them.
 */
@ApplicationModule(displayName = "Paper", allowedDependencies = {"channel", "review", "organisation", "invitation", "personaldata", "workbook", "journal",
        "identity", "identity :: problem", "pages"})
@NullMarked
package io.haochaping.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
