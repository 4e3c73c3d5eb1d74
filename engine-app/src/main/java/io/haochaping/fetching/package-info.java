/**
 * What superior platforms have for us: ratings given there and services recorded there, listed by watermark, read one by one, taken in like those of a channel.
 */
@ApplicationModule(displayName = "Fetching", allowedDependencies = {"review", "identity :: problem", "journal", "connector :: api"})
@NullMarked
package io.haochaping.fetching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
