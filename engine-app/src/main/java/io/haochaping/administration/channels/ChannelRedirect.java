package io.haochaping.administration.channels;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Back to the page of a channel. */
final class ChannelRedirect {

    private ChannelRedirect() {
    }

    static String to(String channel, RedirectAttributes flash) {
        flash.addAttribute("channel", channel);
        return "redirect:/admin/channels/{channel}";
    }

    /** @param done what was done, as a sentence */
    static String to(String channel, String done, RedirectAttributes flash) {
        flash.addFlashAttribute("done", done);
        return to(channel, flash);
    }

    /** The secret goes with the one redirect and is gone with the page that shows it. */
    static String withSecret(String channel, String secret, String done, RedirectAttributes flash) {
        flash.addFlashAttribute("secret", secret);
        return to(channel, done, flash);
    }
}
