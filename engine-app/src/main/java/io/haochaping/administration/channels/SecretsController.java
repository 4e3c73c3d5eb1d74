package io.haochaping.administration.channels;

import java.time.Duration;

import io.haochaping.administration.Refusals;
import io.haochaping.channel.ChannelAdministration;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problem;
import io.haochaping.pages.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new secret for a channel, and the end of those it has. */
@Controller
@RequestMapping("/admin/channels/{id}/secret")
class SecretsController {

    private static final int LONGEST_GRACE_HOURS = 24 * 30;

    private final ChannelAdministration channels;
    private final Refusals refusals;
    private final CurrentPerson current;
    private final Words words;

    SecretsController(ChannelAdministration channels, Refusals refusals, CurrentPerson current, Words words) {
        this.channels = channels;
        this.refusals = refusals;
        this.current = current;
        this.words = words;
    }

    @PostMapping
    String renew(@PathVariable String id, @RequestParam(defaultValue = "0") int graceHours, RedirectAttributes flash) {
        Duration grace = Duration.ofHours(Math.max(0, Math.min(LONGEST_GRACE_HOURS, graceHours)));
        return ChannelRedirect.withSecret(id, channels.renewSecret(id, grace, actor()), words.text("admin.channels.renewed"), flash);
    }

    @PostMapping("/revoke")
    String revoke(@PathVariable String id, RedirectAttributes flash) {
        return end(() -> channels.revokeSecret(id, actor()), "admin.channels.secret-revoked", id, flash);
    }

    @PostMapping("/end-previous")
    String endPrevious(@PathVariable String id, RedirectAttributes flash) {
        return end(() -> channels.endPreviousSecret(id, actor()), "admin.channels.previous-ended", id, flash);
    }

    private String end(Runnable ending, String done, String id, RedirectAttributes flash) {
        try {
            ending.run();
            return ChannelRedirect.to(id, words.text(done), flash);
        } catch (Problem refused) {
            refusals.keep(refused, flash);
            return ChannelRedirect.to(id, flash);
        }
    }

    private String actor() {
        return current.require().id();
    }
}
