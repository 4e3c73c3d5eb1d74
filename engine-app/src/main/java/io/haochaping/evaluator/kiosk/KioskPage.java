package io.haochaping.evaluator.kiosk;

import io.haochaping.evaluator.EvaluatorSettings;
import io.haochaping.invitation.Level;
import io.haochaping.review.NormCatalogue;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The same for everybody: who the device is and what it shows comes over its line, after its login. */
@Controller
class KioskPage {

    private final NormCatalogue norms;
    private final EvaluatorSettings settings;

    KioskPage(NormCatalogue norms, EvaluatorSettings settings) {
        this.norms = norms;
        this.settings = settings;
    }

    @GetMapping("/kiosk")
    String show(Model model, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("levels", Level.all(norms));
        model.addAttribute("idle", settings.idle());
        return "evaluator/kiosk";
    }
}
