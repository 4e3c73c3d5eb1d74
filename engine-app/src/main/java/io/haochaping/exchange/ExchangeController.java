package io.haochaping.exchange;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.exchange.DestinationView.Trouble;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;

/** How it stands with the superior platforms. Supervisors and administrators read, administrators steer. */
@Controller
@RequestMapping(ExchangeController.PATH)
class ExchangeController {

    static final String PATH = "/exchange";

    /** One destination. */
    record Line(String name, @Nullable String profile, boolean route, boolean paused, Badge state, long waiting, long dead, long sent,
            @Nullable String trouble, @Nullable String tries, @Nullable String oldest) {
    }

    /** One message that is not sent any more. */
    record DeadLine(String key, String destination, String service, String kind, String error, @Nullable String reason, int attempts, String attempted) {
    }

    private final Exchange exchange;
    private final ExchangeReaders readers;
    private final Problems problems;
    private final Words words;

    ExchangeController(Exchange exchange, ExchangeReaders readers, Problems problems, Words words) {
        this.exchange = exchange;
        this.readers = readers;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "0") int page, Model model) {
        Person person = readers.require();
        Page<MessageView> dead = exchange.dead(Paging.require(page));
        model.addAttribute("lines", exchange.destinations().stream().map(this::line).toList());
        model.addAttribute("dead", dead.map(this::line).getContent());
        model.addAttribute("paging", Paging.of(dead, PATH));
        model.addAttribute("steers", person.isAdmin());
        return "exchange/exchange";
    }

    @PostMapping("/messages/{key}/resend")
    String resend(@PathVariable String key, RedirectAttributes flash, Locale locale) {
        return steered("exchange.resent", flash, locale, actor -> exchange.resend(key, actor));
    }

    @PostMapping("/destinations/{name}/pause")
    String pause(@PathVariable String name, @RequestParam boolean paused, RedirectAttributes flash, Locale locale) {
        return steered(paused ? "exchange.paused.done" : "exchange.resumed.done", flash, locale, actor -> exchange.pause(name, paused, actor));
    }

    private String steered(String done, RedirectAttributes flash, Locale locale, java.util.function.Consumer<String> act) {
        Person person = readers.requireSteerer();
        try {
            act.accept(person.id());
            flash.addFlashAttribute("done", words.text(done));
        } catch (Problem refused) {
            flash.addFlashAttribute("refused", problems.message(refused, locale));
        }
        return "redirect:" + PATH;
    }

    private Line line(DestinationView it) {
        long waiting = it.count(MessageState.WAITING) + it.count(MessageState.SENDING) + it.count(MessageState.FAILED);
        return new Line(it.name(), it.profile() == null ? null : words.word("exchange.profile.", it.profile()), it.route(), it.paused(), badge(it), waiting,
                it.count(MessageState.DEAD), it.count(MessageState.SENT), it.trouble() == null ? null : error(it.trouble().error()),
                it.trouble() == null ? null : tries(it.trouble(), it.paused()), it.oldest() == null ? null : Words.minute(it.oldest()));
    }

    private String tries(Trouble it, boolean paused) {
        return paused ? words.text("exchange.trouble.paused", it.attempts(), Words.minute(it.attempted()))
                : words.text("exchange.trouble", it.attempts(), Words.minute(it.attempted()), Words.minute(it.next()));
    }

    private Badge badge(DestinationView it) {
        if (it.paused()) {
            return new Badge(Badge.SOON, words.text("exchange.state.paused"));
        }
        if (it.profile() == null) {
            return new Badge(Badge.LATE, words.text("exchange.state.gone"));
        }
        if (it.count(MessageState.DEAD) > 0) {
            return new Badge(Badge.LATE, words.text("exchange.state.dead"));
        }
        return it.count(MessageState.FAILED) > 0 ? new Badge(Badge.SOON, words.text("exchange.state.failing"))
                : new Badge(Badge.CALM, words.text("exchange.state.ok"));
    }

    /** Codes of ours have a word; those of a platform are shown as they are. */
    private String error(String code) {
        String word = words.word("exchange.error.", code);
        return word.equals(code) ? words.text("exchange.error", code) : word;
    }

    private DeadLine line(MessageView it) {
        return new DeadLine(it.key(), it.destination(), it.projectNo() + " / " + it.serviceNumber(), words.word("exchange.kind.", it.kind()),
                error(String.valueOf(it.error())), it.reason(), it.attempts(),
                it.attemptedAt() == null ? "" : Words.minute(it.attemptedAt()));
    }
}
