package io.haochaping.paper;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.invitation.PublicAddress;
import io.haochaping.invitation.QrCode;
import io.haochaping.invitation.WindowCodes;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.organisation.Window;
import io.haochaping.pages.Names;
import io.haochaping.review.Norm;
import io.haochaping.review.NormCatalogue;
import io.haochaping.review.Satisfaction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forms to print, each with a number of its own and the QR code of the window, by which it can be rated instead. */
@Controller
class PaperFormController {

    private static final int MOST = 50;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A window to print forms for. */
    record Choice(String id, String label, boolean chosen) {
    }

    /** A level with its reasons. */
    record Level(String name, List<Norm> norms) {
    }

    private final PaperImports imports;
    private final Organisation organisation;
    private final WindowCodes codes;
    private final PublicAddress address;
    private final NormCatalogue norms;
    private final CurrentPerson current;
    private final Names names;
    private final Clock clock;

    PaperFormController(PaperImports imports, Organisation organisation, WindowCodes codes, PublicAddress address, NormCatalogue norms,
            CurrentPerson current, Names names, Clock clock) {
        this.imports = imports;
        this.organisation = organisation;
        this.codes = codes;
        this.address = address;
        this.norms = norms;
        this.current = current;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping(PaperController.PATH + "/forms")
    String forms(@RequestParam(defaultValue = "") String window, @RequestParam(defaultValue = "1") int copies, Model model) {
        List<Window> windows = windows();
        Optional<Window> chosen = find(windows, window).filter(known -> codes.of(id(known)).isPresent());
        model.addAttribute("windows", windows.stream()
                .map(known -> new Choice(id(known), names.unit(known.unitCode()) + " · " + known.windowNo(), window.equals(known.id()))).toList());
        model.addAttribute("copies", bounded(copies));
        model.addAttribute("window", chosen.orElse(null));
        chosen.ifPresent(known -> fill(known, bounded(copies), model));
        return "paper/forms";
    }

    /** A window that has no code yet gets one, the same that its poster will have. */
    @PostMapping(PaperController.PATH + "/forms")
    String make(@RequestParam(defaultValue = "") String window, @RequestParam(defaultValue = "1") int copies, RedirectAttributes to) {
        find(windows(), window).map(PaperFormController::id).filter(known -> codes.of(known).isEmpty())
                .ifPresent(known -> codes.renew(known, current.require().id()));
        to.addAttribute("window", window);
        to.addAttribute("copies", bounded(copies));
        return "redirect:" + PaperController.PATH + "/forms";
    }

    private static Optional<Window> find(List<Window> windows, String id) {
        return windows.stream().filter(known -> id.equals(known.id())).findFirst();
    }

    private static String id(Window window) {
        return String.valueOf(window.id());
    }

    private static int bounded(int copies) {
        return Math.max(1, Math.min(copies, MOST));
    }

    private void fill(Window window, int copies, Model model) {
        model.addAttribute("unit", names.unit(window.unitCode()));
        model.addAttribute("numbers", Stream.generate(this::number).limit(copies).toList());
        model.addAttribute("levels", PaperLevels.NAMES.entrySet().stream().map(level -> new Level(level.getKey(), norms(level.getValue()))).toList());
        model.addAttribute("qr", QrCode.of(address.of("/w/" + codes.of(id(window)).orElseThrow())).dataUri());
    }

    private List<Norm> norms(Satisfaction level) {
        return norms.all().stream().filter(norm -> norm.active() && norm.star() == level.star()).toList();
    }

    private List<Window> windows() {
        return imports.jurisdictions(current.require()).stream().map(Jurisdiction::code).flatMap(code -> organisation.unitsOf(code).stream()).map(Unit::code)
                .flatMap(unit -> organisation.windowsOf(unit).stream()).filter(window -> window.id() != null).toList();
    }

    private String number() {
        StringBuilder number = new StringBuilder("Z").append(LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE)).append('-');
        RANDOM.ints(6, 0, LETTERS.length()).forEach(i -> number.append(LETTERS.charAt(i)));
        return number.toString();
    }
}
