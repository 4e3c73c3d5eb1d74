/**
 * Matters to be improved (整改事项): comments of the public (社会各界综合点评), findings of inspections (监督查评), and problems on which bad reviews
 * concentrate (集中问题). One process for all three.
 */
@ApplicationModule(displayName = "Improvement", allowedDependencies = {"casefile", "review", "organisation", "personaldata", "deadline", "duty", "duty :: workflow", "engine",
        "identity", "process", "workbook", "identity :: problem"})
@NullMarked
package io.haochaping.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
