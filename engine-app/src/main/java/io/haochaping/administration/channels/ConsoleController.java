package io.haochaping.administration.channels;

import java.util.List;

import io.haochaping.administration.Refusals;
import io.haochaping.channel.TestConsole;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Runs what an administrator tries; the answer goes with the one redirect to the page of the channel. */
@Controller
class ConsoleController {

    private final TestConsole console;
    private final ConsolePages pages;
    private final Refusals refusals;
    private final CurrentPerson current;

    ConsoleController(TestConsole console, ConsolePages pages, Refusals refusals, CurrentPerson current) {
        this.console = console;
        this.pages = pages;
        this.refusals = refusals;
        this.current = current;
    }

    @PostMapping("/admin/channels/{id}/console")
    String run(@PathVariable String id, ConsoleForm form, RedirectAttributes flash) {
        flash.addFlashAttribute("typed", form);
        try {
            List<ConsolePages.Answered> answers = console.run(id, form.requests(), current.require().id()).stream().map(pages::answered).toList();
            flash.addFlashAttribute("answers", answers);
        } catch (Problem refused) {
            refusals.keep(refused, flash);
        }
        return ChannelRedirect.to(id, flash) + "#console";
    }
}
