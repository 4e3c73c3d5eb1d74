/**
 * What reviewers say after their review, by the receipt alone: how they rate the handling, that the review was a mistake, that they want no
 * more contact, that somebody pressed them. Texts are encrypted; what was said about pressure stands in no event log.
 */
@ApplicationModule(displayName = "Voice", allowedDependencies = {"casefile", "review", "personaldata", "identity", "identity :: problem"})
@NullMarked
package io.haochaping.voice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
