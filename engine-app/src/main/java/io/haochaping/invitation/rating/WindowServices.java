package io.haochaping.invitation.rating;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.haochaping.identity.problem.Problem;
import io.haochaping.invitation.WindowCodes;
import io.haochaping.organisation.Catalogue;
import io.haochaping.organisation.CatalogueItem;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.organisation.Window;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;
import io.haochaping.review.ChannelKind;
import io.haochaping.review.ChannelRights;
import io.haochaping.review.ServiceRecordData;
import io.haochaping.review.SupplementWindow;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What can be reviewed at a window: the 事项 of the catalogue, and the days that the supplement window still reaches. */
@Component
class WindowServices {

    /** No channel can be registered under this name. */
    static final String CHANNEL = "@window";
    /** Stands in the address for a 事项 that the visitor did not find. */
    static final String NONE = "-";

    private static final int MOST = 20;
    private static final int LONGEST_LOOK_BACK = 31;

    private final WindowCodes codes;
    private final Catalogue catalogue;
    private final SupplementWindow supplement;
    private final Organisation organisation;
    private final Names names;
    private final Words words;
    private final Clock clock;

    WindowServices(WindowCodes codes, Catalogue catalogue, SupplementWindow supplement, Organisation organisation, Names names, Words words, Clock clock) {
        this.codes = codes;
        this.catalogue = catalogue;
        this.supplement = supplement;
        this.organisation = organisation;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    /** @param task absent where the visitor did not find it */
    record Choice(LocalDate day, @Nullable CatalogueItem task) {

        String path(String code) {
            return "/w/" + code + "/" + day + "/" + (task == null ? NONE : task.code());
        }
    }

    /** What the visitor chose so far; {@code go}: and went on with. */
    record Asked(@Nullable String text, @Nullable String task, @Nullable String day, boolean go) {
    }

    record Day(String value, String words) {
    }

    /** @throws Problem 404 {@code window-unknown}, also where its unit takes no reviews any more */
    Window window(String code) {
        return codes.find(code).filter(window -> organisation.openUnit(window.unitCode()).isPresent())
                .orElseThrow(() -> Problem.notFound("window-unknown"));
    }

    /** Empty where anything is missing, unknown or too old. */
    Optional<Choice> choice(Window window, @Nullable String day, @Nullable String task) {
        Optional<LocalDate> given = days(window).filter(possible -> possible.toString().equals(day)).findAny();
        if (given.isEmpty() || task == null) {
            return Optional.empty();
        }
        return task.equals(NONE) ? given.map(found -> new Choice(found, null))
                : catalogue.on(task, given.get()).map(item -> new Choice(given.get(), item));
    }

    void fill(String code, Window window, Asked asked, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("unit", names.unit(window.unitCode()));
        model.addAttribute("windowNo", window.windowNo());
        model.addAttribute("asked", asked);
        model.addAttribute("days", days(window).map(day -> new Day(day.toString(), words.day(day))).toList());
        model.addAttribute("tasks", tasks(asked.text()));
    }

    RatingSheet.Service describe(String code, Window window, Choice choice) {
        return new RatingSheet.Service(choice.path(code), choice.task() == null ? null : choice.task().name(), names.unit(window.unitCode()),
                window.windowNo(), words.day(choice.day()), words.day(supplement.after(start(choice.day()), jurisdiction(window)).dueDate()));
    }

    /** The day alone is known; it stands for its first moment, so that no review is older than its service. */
    Offer offer(Window window, Choice choice) {
        Instant time = start(choice.day());
        CatalogueItem task = choice.task();
        var service = new ServiceRecordData(null, null, window.unitCode(), window.windowNo(), null, task == null ? null : task.code(),
                task == null ? null : task.name(), null, null, null, time.atZone(clock.getZone()).toOffsetDateTime().toString(), null);
        return new Offer(CHANNEL, new ChannelRights(jurisdiction(window), true, Set.of()), "S-", ChannelKind.QR_CODE, service, time);
    }

    private Stream<LocalDate> days(Window window) {
        LocalDate today = LocalDate.now(clock);
        return Stream.iterate(today, day -> day.minusDays(1)).limit(LONGEST_LOOK_BACK)
                .takeWhile(day -> !supplement.after(start(day), jurisdiction(window)).dueDate().isBefore(today));
    }

    private List<CatalogueItem> tasks(@Nullable String text) {
        LocalDate today = LocalDate.now(clock);
        return catalogue.search(text, PageRequest.of(0, MOST)).stream()
                .filter(item -> !item.validFrom().isAfter(today) && (item.validTo() == null || !item.validTo().isBefore(today))).toList();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private String jurisdiction(Window window) {
        return organisation.unit(window.unitCode()).map(Unit::jurisdiction).orElseThrow(() -> Problem.notFound("window-unknown"));
    }
}
