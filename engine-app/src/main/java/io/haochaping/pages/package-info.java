/**
 * What the pages of all modules share: the frame with its navigation, words and names, badges, checked inputs. Knows no case.
 */
@ApplicationModule(displayName = "Pages", allowedDependencies = {"identity", "organisation", "deadline", "identity :: problem"})
@NullMarked
package io.haochaping.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
