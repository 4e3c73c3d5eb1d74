package io.haochaping.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import io.haochaping.pages.Badge;
import io.haochaping.pages.Words;
import io.haochaping.review.NormHistory;
import io.haochaping.review.NormHistory.Period;
import io.haochaping.review.NormHistory.Version;

/** The catalogue of norms with its versions, retired norms included. Supervisors and administrators read. */
@Controller
@RequestMapping(NormController.PATH)
class NormController {

    static final String PATH = ExchangeController.PATH + "/norms";

    /** A norm as it stands or stood. */
    record Line(String code, String name, boolean extension, Badge state, String from, String to, String version) {
    }

    /** All norms of one level. */
    record Level(int star, String name, List<Line> lines) {
    }

    /** A version that was taken over. */
    record VersionLine(String source, String version, String taken, int added, int changed, int retired) {
    }

    private final NormHistory history;
    private final ExchangeReaders readers;
    private final Words words;

    NormController(NormHistory history, ExchangeReaders readers, Words words) {
        this.history = history;
        this.readers = readers;
        this.words = words;
    }

    @GetMapping
    String show(Model model) {
        readers.require();
        Map<Integer, List<Period>> byStar = history.all().stream().collect(Collectors.groupingBy(it -> it.norm().star(), TreeMap::new, Collectors.toList()));
        model.addAttribute("levels", byStar.entrySet().stream().map(it -> new Level(it.getKey(), words.word("exchange.norm.star.", it.getKey()),
                it.getValue().stream().map(this::line).toList())).toList());
        model.addAttribute("versions", history.versions().stream().map(NormController::line).toList());
        return "exchange/norms";
    }

    private Line line(Period it) {
        return new Line(it.norm().code(), it.norm().name(), it.norm().extension(), badge(it), minute(it.validFrom(), "exchange.norm.beginning"),
                minute(it.validTo(), "exchange.norm.now"), it.version() == null ? words.text("exchange.norm.shipped") : it.source() + " " + it.version());
    }

    private Badge badge(Period it) {
        if (it.validTo() != null) {
            return new Badge(Badge.CALM, words.text("exchange.norm.past"));
        }
        return it.norm().active() ? new Badge(Badge.CALM, words.text("exchange.norm.active")) : new Badge(Badge.SOON, words.text("exchange.norm.retired"));
    }

    private String minute(@Nullable Instant at, String otherwise) {
        return at == null ? words.text(otherwise) : Words.minute(at);
    }

    private static VersionLine line(Version it) {
        return new VersionLine(it.source(), it.version(), Words.minute(it.takenAt()), it.added(), it.changed(), it.retired());
    }
}
