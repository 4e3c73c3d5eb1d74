/** Letters of the public to a mailbox (电子邮件、网上意见箱): registered as comments of the public, once, with what came with them. */
@ApplicationModule(displayName = "Mailbox", allowedDependencies = {"improvement", "personaldata", "pages", "connector :: api"})
@NullMarked
package io.haochaping.mailbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
