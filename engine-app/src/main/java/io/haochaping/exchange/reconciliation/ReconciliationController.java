package io.haochaping.exchange.reconciliation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

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

import io.haochaping.exchange.ExchangeReaders;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;

/** The reconciliation of the last days. Supervisors and administrators read, administrators send again. */
@Controller
@RequestMapping(ReconciliationController.PATH)
class ReconciliationController {

    static final String PATH = "/exchange/reconciliation";

    /** One day, destination and kind. */
    record Line(String destination, String day, String kind, long ourCount, String ourSum, long theirCount, String theirSum, Badge state) {
    }

    /** One message that differs. @param resent when it was sent again; null before */
    record DifferenceLine(long id, String key, String destination, String day, String kind, String type, @Nullable String resent, boolean open) {
    }

    private final ReconciliationDesk desk;
    private final ExchangeReaders readers;
    private final Problems problems;
    private final Words words;

    ReconciliationController(ReconciliationDesk desk, ExchangeReaders readers, Problems problems, Words words) {
        this.desk = desk;
        this.readers = readers;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "0") int page, Model model) {
        Person person = readers.require();
        List<Tally> days = desk.lastDays();
        Page<Difference> open = desk.open(Paging.require(page));
        model.addAttribute("until", days.stream().map(Tally::day).max(LocalDate::compareTo).map(LocalDate::toString).orElse(null));
        model.addAttribute("lines", days.stream().filter(tally -> !tally.isEmpty()).map(this::line).toList());
        model.addAttribute("differences", open.map(this::line).getContent());
        model.addAttribute("destinations", open.getContent().stream().filter(Difference::canBeSentAgain).map(Difference::destination).distinct().sorted().toList());
        model.addAttribute("paging", Paging.of(open, PATH));
        model.addAttribute("steers", person.isAdmin());
        return "exchange/reconciliation";
    }

    @PostMapping("/{id}/again")
    String again(@PathVariable long id, RedirectAttributes flash, Locale locale) {
        return steered(flash, locale, actor -> {
            desk.sendAgain(id, actor);
            return 1;
        });
    }

    @PostMapping("/again")
    String allAgain(@RequestParam String destination, RedirectAttributes flash, Locale locale) {
        return steered(flash, locale, actor -> desk.sendAllAgain(destination, actor));
    }

    private String steered(RedirectAttributes flash, Locale locale, ToIntFunction<String> act) {
        Person person = readers.requireSteerer();
        try {
            flash.addFlashAttribute("done", words.text("exchange.tally.again.done", act.applyAsInt(person.id())));
        } catch (Problem refused) {
            flash.addFlashAttribute("refused", problems.message(refused, locale));
        }
        return "redirect:" + PATH;
    }

    private Line line(Tally it) {
        return new Line(it.destination(), it.day().toString(), words.word("exchange.kind.", it.kind()), it.ours().count(), hex(it.ours().sum()),
                it.theirs().count(), hex(it.theirs().sum()), badge(it));
    }

    private Badge badge(Tally it) {
        if (it.ours().equals(it.theirs())) {
            return new Badge(Badge.CALM, words.text("exchange.tally.equal"));
        }
        return new Badge(Badge.LATE, words.text(it.ours().count() == it.theirs().count() ? "exchange.tally.other" : "exchange.tally.differs"));
    }

    private DifferenceLine line(Difference it) {
        return new DifferenceLine(it.id(), it.messageKey(), it.destination(), it.day().toString(), words.word("exchange.kind.", it.kind()),
                words.word("exchange.tally.type.", it.type()), it.resentAt() == null ? null : Words.minute(it.resentAt()), it.canBeSentAgain());
    }

    private static String hex(long sum) {
        return Long.toHexString(sum);
    }
}
