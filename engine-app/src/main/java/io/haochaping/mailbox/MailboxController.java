package io.haochaping.mailbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.haochaping.connector.api.IncomingMailbox;
import io.haochaping.mailbox.StoredLetter.Outcome;
import io.haochaping.mailbox.StoredLetters.OutcomeCount;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How it stands with the mailbox: numbers, and nothing of what anybody wrote. */
@Controller
class MailboxController {

    private static final int DAYS = 14;

    /** Letters of one day, a number for each outcome in its order. */
    record Day(String day, boolean today, List<Long> counts) {
    }

    private final ObjectProvider<IncomingMailbox> mailbox;
    private final StoredLetters letters;
    private final LastReadings readings;
    private final Today today;
    private final MailboxSettings settings;
    private final Names names;
    private final Words words;
    private final Clock clock;

    MailboxController(ObjectProvider<IncomingMailbox> mailbox, StoredLetters letters, LastReadings readings, Today today, MailboxSettings settings, Names names,
            Words words, Clock clock) {
        this.mailbox = mailbox;
        this.letters = letters;
        this.readings = readings;
        this.today = today;
        this.settings = settings;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/admin/mailbox")
    String show(Model model) {
        LastReading last = readings.last();
        int registered = today.registered();
        model.addAttribute("configured", mailbox.getIfAvailable() != null);
        model.addAttribute("state", state(last, registered));
        model.addAttribute("facts", facts(last, registered));
        model.addAttribute("outcomes", Arrays.stream(Outcome.values()).map(outcome -> words.word("mailbox.outcome.", outcome)).toList());
        model.addAttribute("days", Stream.iterate(LocalDate.now(clock), day -> day.minusDays(1)).limit(DAYS).map(this::day)
                .filter(day -> day.today() || day.counts().stream().anyMatch(count -> count > 0)).toList());
        return "mailbox/mailbox";
    }

    private Badge state(LastReading last, int registered) {
        if (last.error() != null) {
            return new Badge(Badge.LATE, words.text("mailbox.state.failing"));
        }
        if (last.readAt() == null) {
            return new Badge(Badge.QUIET, words.text("mailbox.state.never"));
        }
        if (registered >= settings.perDay()) {
            return new Badge(Badge.SOON, words.text("mailbox.state.full"));
        }
        return last.leftThere() > 0 ? new Badge(Badge.SOON, words.text("mailbox.state.left")) : new Badge(Badge.CALM, words.text("mailbox.state.ok"));
    }

    private List<Fact> facts(LastReading last, int registered) {
        Stream<Fact> always = Stream.of(fact("read", minute(last.readAt())), fact("settled", last.settled()), fact("left", last.leftThere()),
                fact("waiting", last.waiting()), fact("today", words.text("mailbox.of", registered, settings.perDay())), fact("sender", settings.perSender()));
        Stream<Fact> failure = last.error() == null ? Stream.empty()
                : Stream.of(fact("failed", minute(last.failedAt()) + " · " + words.word("mailbox.error.", last.error())));
        Stream<Fact> triage = settings.jurisdiction().isBlank() ? Stream.empty() : Stream.of(fact("triage", names.jurisdiction(settings.jurisdiction())));
        return Stream.of(failure, always, triage).flatMap(facts -> facts).toList();
    }

    private Fact fact(String name, Object value) {
        return new Fact(words.text("mailbox.fact." + name), String.valueOf(value));
    }

    private Day day(LocalDate day) {
        Map<Outcome, Long> counts = letters.countsBetween(start(day), start(day.plusDays(1))).stream()
                .collect(Collectors.toMap(OutcomeCount::outcome, OutcomeCount::count));
        return new Day(words.day(day), day.equals(LocalDate.now(clock)), Arrays.stream(Outcome.values()).map(outcome -> counts.getOrDefault(outcome, 0L)).toList());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static String minute(@Nullable Instant at) {
        return at == null ? "–" : Words.minute(at);
    }
}
