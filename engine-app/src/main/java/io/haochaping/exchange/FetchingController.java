package io.haochaping.exchange;

import java.time.Instant;
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

import io.haochaping.fetching.FetchedState;
import io.haochaping.fetching.Fetching;
import io.haochaping.fetching.SourceView;
import io.haochaping.fetching.StuckView;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;

/** How it stands with what superior platforms have for us. Supervisors and administrators read, administrators steer. */
@Controller
@RequestMapping(FetchingController.PATH)
class FetchingController {

    static final String PATH = ExchangeController.PATH + "/fetching";

    /** One source. */
    record Line(String name, String kind, @Nullable String channel, Badge state, long waiting, long taken, long ignored, long stuck, String watermark,
            String listed, @Nullable String error) {
    }

    /** One entry that is not read again by itself. */
    record StuckLine(long id, String platformId, String source, String kind, Badge state, String error, @Nullable String detail, int attempts, String attempted,
            boolean readable) {
    }

    private final Fetching fetching;
    private final ExchangeReaders readers;
    private final Problems problems;
    private final Words words;

    FetchingController(Fetching fetching, ExchangeReaders readers, Problems problems, Words words) {
        this.fetching = fetching;
        this.readers = readers;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "0") int page, Model model) {
        Person person = readers.require();
        Page<StuckView> stuck = fetching.stuck(Paging.require(page));
        model.addAttribute("lines", fetching.sources().stream().map(this::line).toList());
        model.addAttribute("stuck", stuck.map(this::line).getContent());
        model.addAttribute("paging", Paging.of(stuck, PATH));
        model.addAttribute("steers", person.isAdmin());
        return "exchange/fetching";
    }

    @PostMapping("/entries/{id}/again")
    String again(@PathVariable long id, RedirectAttributes flash, Locale locale) {
        Person person = readers.requireSteerer();
        try {
            fetching.fetchAgain(id, person.id());
            flash.addFlashAttribute("done", words.text("exchange.fetch.again.done"));
        } catch (Problem refused) {
            flash.addFlashAttribute("refused", problems.message(refused, locale));
        }
        return "redirect:" + PATH;
    }

    private Line line(SourceView it) {
        long stuck = it.count(FetchedState.REFUSED) + it.count(FetchedState.DEAD);
        return new Line(it.source(), words.word("exchange.fetch.kind.", it.kind()), it.channel(), badge(it, stuck), it.count(FetchedState.LISTED)
                + it.count(FetchedState.FAILED), it.count(FetchedState.TAKEN), it.count(FetchedState.IGNORED), stuck, minute(it.watermark()), minute(it.listedAt()),
                it.error() == null ? null : error(it.error()));
    }

    private Badge badge(SourceView it, long stuck) {
        if (it.channel() == null) {
            return new Badge(Badge.LATE, words.text("exchange.state.gone"));
        }
        if (it.error() != null) {
            return new Badge(Badge.SOON, words.text("exchange.fetch.state.failing"));
        }
        return stuck > 0 ? new Badge(Badge.LATE, words.text("exchange.fetch.state.stuck")) : new Badge(Badge.CALM, words.text("exchange.state.ok"));
    }

    private StuckLine line(StuckView it) {
        return new StuckLine(it.id(), it.platformId(), it.source(), words.word("exchange.fetch.kind.", it.kind()),
                new Badge(it.state() == FetchedState.DEAD ? Badge.LATE : Badge.SOON, words.word("exchange.fetch.entry.", it.state())),
                error(String.valueOf(it.error())), it.detail(), it.attempts(), minute(it.attemptedAt()), it.readable());
    }

    /** Codes of fetching have a word, those of both ways too; those of a platform or of our intake are shown as they are. */
    private String error(String code) {
        String own = words.word("exchange.fetch.error.", code);
        String word = own.equals(code) ? words.word("exchange.error.", code) : own;
        return word.equals(code) ? words.text("exchange.fetch.error", code) : word;
    }

    private static String minute(@Nullable Instant at) {
        return at == null ? "–" : Words.minute(at);
    }
}
